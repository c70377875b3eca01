export function discount(order) {
  return inPercent(order);
}

function inPercent(order) {
  return order.rate * 100;
}
