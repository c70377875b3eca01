import { lessons } from '../lessons/lessons';
import { inBrowser } from './testing/inBrowser';
import { momentOf, snapshot, takeTour } from './testing/look';

inBrowser('every lesson in a browser', (open) => {
  test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s: its tour goes to the end, and the steps back to the start', async (id, lesson) => {
    const { page, complaints } = await open(`#lesson=${id}`);
    const before = await snapshot(page);
    expect(await takeTour(page)).toEqual(lesson.captions.map(({ text }) => text));
    const last = await page.getAttribute('.scrubber', 'max');
    expect(await momentOf(page)).toBe(last);
    const after = await snapshot(page);
    expect(after).not.toBe(before);
    for (let count = 0; (await momentOf(page)) !== 'start'; count++) {
      expect(count).toBeLessThan(2_000);
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('Shift+ArrowDown');
    }
    expect(await snapshot(page)).toBe(before);
    await page.keyboard.press('End');
    expect(await snapshot(page)).toBe(after);
    expect(complaints).toEqual([]);
  }, 90_000);
});
