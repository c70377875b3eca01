function words(seed) {
  let text = '';
  for (let i = 0; i < 60; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += String.fromCharCode(97 + (seed % 7)) + (i % 3 === 2 ? ' ' : '');
  }
  return text.split(' ');
}

function main(n) {
  const counts = new Map();
  let checksum = 0;
  for (let i = 0; i < n; i++) {
    const list = [];
    for (const word of words(i)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      list.push(word.toUpperCase());
    }
    for (let j = 0; j < list.length; j++) checksum = (checksum + list[j].length * (j + 1)) % 1000003;
    checksum += list.join('-').length;
  }
  let largest = 0;
  for (const [, count] of counts) largest = Math.max(largest, count);
  return `${checksum} ${counts.size} ${largest}`;
}
