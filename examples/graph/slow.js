console.log('slow: waiting 20 ms');
export const answer = await new Promise((resolve) => setTimeout(resolve, 20, 42));
console.log('slow: done');
