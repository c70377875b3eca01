export const sum = 3;
