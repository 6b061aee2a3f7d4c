// Answers questions, one JSON array a line, with rattler; an answer is one JSON value a line, null where rattler refuses.
const { createRequire } = require('module');

const rattler = createRequire(process.env.ENVASCODE_NODE_MODULES + '/')('@conda-org/rattler');

const answers = {
  compare: (left, right) => new rattler.Version(left).compare(new rattler.Version(right)),
  valid: (text) => (new rattler.Version(text), true),
  matches: (spec, version) => new rattler.VersionSpec(spec, 'lenient').matches(new rattler.Version(version)),
};

for (const line of require('fs').readFileSync(0, 'utf8').split('\n').filter((text) => text)) {
  const [name, ...rest] = JSON.parse(line);
  let answer = null;
  try {
    answer = answers[name](...rest);
  } catch (error) {
    answer = null;
  }
  console.log(JSON.stringify(answer ?? null));
}
