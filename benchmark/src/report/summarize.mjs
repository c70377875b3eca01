/** Medians of each figure over the rounds, and what they were taken from. */
export function summarize(states) {
  return states.map(({ group, workload, engine, samples, failure, per = 1 }) => {
    if (failure !== undefined) return { group, workload, engine, failure };
    const figures = Object.keys(samples[0]).filter((name) => typeof samples[0][name] === 'number');
    const of = (name) => samples.map((sample) => sample[name] / per);
    return {
      group,
      workload,
      engine,
      ...(per !== 1 && { rounds: per }),
      median: Object.fromEntries(figures.map((name) => [name, round(median(of(name)))])),
      samples: Object.fromEntries(figures.map((name) => [name, of(name).map(round)])),
    };
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const round = (value) => Number(value.toPrecision(5));
