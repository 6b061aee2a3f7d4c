// Answers questions, one JSON array a line, with rattler; an answer is one JSON value a line, null where rattler refuses.
const http = require('http');
const { createRequire } = require('module');

const rattler = createRequire(process.env.ENVASCODE_NODE_MODULES + '/')('@conda-org/rattler');

// rattler reads MatchSpecs in its solver only: a channel on loopback has one package, and the spec matches it if there is a solution.
let port = 0;
let record = null;
const channel = http.createServer((request, response) => {
  const packages = record && request.url.includes('/linux-64/') ? { [`${record.name}-${record.version}-${record.build}.conda`]: record } : {};
  if (!request.url.endsWith('/repodata.json')) {
    response.writeHead(404).end();
    return;
  }

  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ info: { subdir: request.url.split('/').at(-2) }, packages: {}, 'packages.conda': packages }));
});

let question = 0;
const solves = async (spec, candidate) => {
  record = { depends: [], subdir: 'linux-64', size: 1, sha256: '0'.repeat(64), ...candidate };
  question += 1;
  try {
    // A name of its own for each question, so that no answer is remembered.
    const found = await rattler.simpleSolve([spec], [`http://127.0.0.1:${port}/channel-${question}`], ['linux-64'], []);
    return found.length === 1;
  } catch (error) {
    return false;
  }
};

const answers = {
  compare: (left, right) => new rattler.Version(left).compare(new rattler.Version(right)),
  valid: (text) => (new rattler.Version(text), true),
  starts: (version, series) => new rattler.Version(version).startsWith(new rattler.Version(series)),
  matches: (spec, version) => new rattler.VersionSpec(spec, 'lenient').matches(new rattler.Version(version)),
  solves,
};

const main = async () => {
  await new Promise((resolve) => channel.listen(0, '127.0.0.1', resolve));
  port = channel.address().port;
  for (const line of require('fs').readFileSync(0, 'utf8').split('\n').filter((text) => text)) {
    const [name, ...rest] = JSON.parse(line);
    let answer = null;
    try {
      answer = await answers[name](...rest);
    } catch (error) {
      answer = null;
    }
    console.log(JSON.stringify(answer ?? null));
  }
  channel.close();
  channel.closeAllConnections();
};

main();
