import data from './data.toml' with { type: 'toml' };
