export function discount(order) {
  return 100 - inPercent(order);
}

function inPercent(order) {
  return order.rate * 100;
}
