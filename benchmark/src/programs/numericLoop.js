function main(n) {
  const point = { x: 1, y: 2, z: 0 };
  const steps = [1, 2, 3, 4];
  let checksum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < 1000; j++) {
      point.x = (point.x * 31 + point.y + steps[j & 3]) % 65521;
      point.y = (point.y + j) & 0xffff;
      point.z += point.x > point.y ? 1 : -1;
      steps[j & 3] = (steps[j & 3] + 7) % 101;
    }
    checksum = (checksum + point.x + point.y + point.z) % 1000003;
  }
  return checksum;
}
