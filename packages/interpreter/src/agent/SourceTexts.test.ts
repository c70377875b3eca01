import { SourceTexts } from './SourceTexts';

describe('source texts', () => {
  it('are found by id as long as their owner lives', () => {
    const texts = new SourceTexts();
    const owner = {};
    texts.set('a.js', 'let a', owner);
    expect([texts.get('a.js'), texts.get('b.js')]).toEqual(['let a', undefined]);
    expect(owner).toEqual({});
  });

  it('the newest of an id counts', () => {
    const texts = new SourceTexts();
    const owners = [{}, {}];
    owners.forEach((owner, i) => { texts.set('a.js', `let a = ${i}`, owner); });
    expect(texts.get('a.js')).toBe('let a = 1');
    expect(owners).toHaveLength(2);
  });
});
