import { fromHash, toHash } from './shareLink';

const project = { files: { 'main.js': 'import "./ä.js";\n'.repeat(50), 'ä.js': '"</script>"' }, entry: 'main.js', proposals: ['import-defer'], order: ['ä.js'] };

test('modules go into a link and come out of it', async () => {
  const hash = await toHash({ project, at: 12 });
  expect(hash).toMatch(/^#code=[\w-]+$/);
  expect(hash.length).toBeLessThan(250);
  expect(await fromHash(hash)).toEqual({ project, at: 12 });
});

test('a lesson is named, not packed', async () => {
  expect(await toHash({ lesson: 'diamond', order: [], at: 7 })).toBe('#lesson=diamond&at=7');
  expect(await fromHash(await toHash({ lesson: 'diamond', order: ['a & b'], at: 7 }))).toEqual({ lesson: 'diamond', order: ['a & b'], at: 7 });
  expect(await fromHash('#lesson=diamond')).toEqual({ lesson: 'diamond', order: [], at: -1 });
});

test.each(['', '#', '#code=', '#code=%%%', '#code=AAAA', '#lesson=diamond&order={', '#code=q1YqKMrPSk0uUbJSSs8vS81T0lHKzUxRslLKTq0sBwA'])('%j is no link of ours', async (hash) => {
  expect(await fromHash(hash)).toBeUndefined();
});
