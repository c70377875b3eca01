exports.greet = (name) => `hello, ${name}`;
exports.isEven = async (n) => (await import('./even.js')).isEven(n);
