import data from './data.json' with { kind: 'json' };
