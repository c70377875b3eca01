console.log('greeting: loaded only when main.js asked for it');

export function greet(name) {
  return `hello from ${name}`;
}
