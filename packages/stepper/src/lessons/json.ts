import { source, type Lesson } from './Lesson';

export const json: Lesson = {
  id: 'json',
  title: 'JSON modules',
  summary: 'A JSON module is a synthetic module: one export, default, and no code.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import settings from './settings.json' with { type: 'json' };
      import { theme } from './theme.js';

      console.log(settings.theme, theme);
    `,
    'theme.js': source`
      import settings from './settings.json' with { type: 'json' };

      settings.theme = 'light';
      export const { theme } = settings;
    `,
    'settings.json': '{ "theme": "dark" }\n',
  },
  captions: [
    { at: 'start', text: 'The attribute type: "json" says what the importer expects. The edge in the graph carries it.' },
    { at: 'loads settings.json', text: 'The host is asked with the attribute, which is part of the question: the same file without it is an error.' },
    { at: 'CreateDefaultExportSyntheticModule 1', text: 'The text is parsed, and a Synthetic Module Record is made with the single export default. There are no requests to follow.' },
    { at: 'SyntheticModuleRecord.Evaluate', text: 'Evaluating it runs no code of anybody. It sets the export, and that is all.' },
    { at: 'theme.js:3', text: 'theme.js changes the object. The module is shared, and so is the object …' },
    { at: 'main.js:4', text: '… so main.js sees the change.' },
    { at: 'end', text: 'JSON modules are evaluated once, like all others. The value is one object for all who import it.' },
  ],
};
