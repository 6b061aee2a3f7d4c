using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Resolution.Tests.Python;

namespace Benchmarks.Resolving;

/// <summary>
/// How long the same question takes here, in Debian's resolvelib (pip's algorithm) and in rattler's npm package, one after the other on the
/// same machine: <c>dotnet run -c Release --project tests/Benchmarks -- compare-resolvers [python]</c>. rattler's figure has the fetch from
/// loopback and the reading of the channel in it, since its package offers nothing else.
/// </summary>
internal static class ResolverComparison
{
    private const int Runs = 30;

    private const string Python = """
        import json, statistics, sys, time
        import resolvelib
        index = json.load(open(sys.argv[1]))
        roots = [(f"p{i}", -1, 1 << 30) for i in range(int(sys.argv[2]))]
        asked = {name: {int(v): [tuple(r) for r in rs] for v, rs in versions.items()} for name, versions in index.items()}
        class Provider(resolvelib.AbstractProvider):
            def identify(self, requirement_or_candidate): return requirement_or_candidate[0]
            def get_preference(self, identifier, resolutions, candidates, information, backtrack_causes):
                return len(list(information[identifier])), identifier
            def find_matches(self, identifier, requirements, incompatibilities):
                bad = {c[1] for c in incompatibilities[identifier]}
                need = list(requirements[identifier])
                return [(identifier, v) for v in sorted(asked[identifier], reverse=True)
                        if v not in bad and all(low <= v < high for _, low, high in need)]
            def is_satisfied_by(self, requirement, candidate): return requirement[1] <= candidate[1] < requirement[2]
            def get_dependencies(self, candidate): return asked[candidate[0]][candidate[1]]
        times, count = [], 0
        for _ in range(5):
            start = time.perf_counter()
            try:
                count = len(resolvelib.Resolver(Provider(), resolvelib.BaseReporter()).resolve(roots, 100000).mapping)
            except resolvelib.ResolutionError as error:
                count = type(error).__name__
            times.append((time.perf_counter() - start) * 1000)
            if sum(times) > 60000: break
        print(f"resolvelib {resolvelib.__version__}: {statistics.median(times):.0f} ms, {count}")
        """;

    private const string Node = """
        const fs = require('fs'), http = require('http');
        const rattler = require('module').createRequire(process.env.ENVASCODE_NODE_MODULES + '/')('@conda-org/rattler');
        const repodata = fs.readFileSync(process.argv[2]);
        const server = http.createServer((request, response) => {
          const here = request.url.endsWith('/linux-64/repodata.json');
          if (!request.url.endsWith('/repodata.json')) { response.writeHead(404).end(); return; }
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(here ? repodata : '{"info": {"subdir": "noarch"}, "packages": {}, "packages.conda": {}}');
        });
        server.listen(0, '127.0.0.1', async () => {
          const roots = [...Array(+process.argv[3]).keys()].map((i) => `p${i}`), times = [];
          let count = 0;
          for (let run = 0; run < 3; run++) {
            const start = performance.now();
            try {
              count = (await rattler.simpleSolve(roots, [`http://127.0.0.1:${server.address().port}/run-${run}`], ['linux-64'], [])).length;
            } catch (error) { count = `no solution: ${String(error).slice(0, 80)}`; }
            times.push(performance.now() - start);
          }
          const version = require(process.env.ENVASCODE_NODE_MODULES + '/@conda-org/rattler/package.json').version;
          console.log(`rattler ${version}: ${times.sort((a, b) => a - b)[1].toFixed(0)} ms with fetch and parse, ${count}`);
          server.close(); server.closeAllConnections();
        });
        """;

    /// <summary>Measures all and prints the medians.</summary>
    /// <param name="python">The Python that has resolvelib.</param>
    public static int Run(string python)
    {
        string folder = Directory.CreateTempSubdirectory("envascode-benchmark-").FullName;
        try
        {
            TestIndex index = GeneratedIndex.Create();
            Ours(index);
            Write(index, Path.Combine(folder, "index.json"), Path.Combine(folder, "repodata.json"));
            string roots = GeneratedIndex.Roots.ToString(CultureInfo.InvariantCulture);
            Theirs(folder, python, "question.py", Python, "index.json", roots);
            if (Environment.GetEnvironmentVariable("ENVASCODE_NODE_MODULES") is { Length: > 0 })
            {
                Theirs(folder, "node", "question.cjs", Node, "repodata.json", roots);
            }
            else
            {
                Console.WriteLine("rattler was not asked: ENVASCODE_NODE_MODULES names no folder (tests/witnesses/install-node.sh).");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Ours(TestIndex index)
    {
        PythonTarget target = new(Pep440Version.Parse("3.12.8"), MarkerEnvironment.CPythonOnLinux("3.12.8", "x86_64"));
        PythonRequest question = GeneratedIndex.Request();
        PythonRequest[] changed = [GeneratedIndex.Request("30"), GeneratedIndex.Request("31")];
        PythonResolver warm = new(index, target);
        int turn = 0;
        int count = warm.Resolve(question).Packages.Count;
        Console.WriteLine(FormattableString.Invariant(
            $"EnvAsCode: {Median(() => new PythonResolver(index, target).Resolve(question)):0.00} ms from nothing, ")
            + FormattableString.Invariant($"{Median(() => warm.Resolve(question)):0.00} ms again, ")
            + FormattableString.Invariant($"{Median(() => warm.Resolve(changed[turn++ & 1])):0.00} ms after a changed pin, {count}"));
    }

    private static double Median(Action action)
    {
        List<double> times = [];
        for (int i = 0; i < Runs * 2; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Skip(Runs).Order().ElementAt(Runs / 2);
    }

    // As numbers for resolvelib, and as a channel for rattler.
    private static void Write(TestIndex index, string numbers, string channel)
    {
        Dictionary<string, Dictionary<string, object[][]>> projects = [];
        Dictionary<string, object> packages = [];
        for (int number = 0; index.FindProject("p" + number.ToString(CultureInfo.InvariantCulture)) is { } project; number++)
        {
            projects.Add(project.Name, []);
            foreach (PythonRelease release in project.Releases)
            {
                string version = release.Version.ToString();
                string[] requires = [.. index.FindMetadata(project, release, null)!.RequiresDist];
                projects[project.Name].Add(version, [.. requires.Select(Numbers)]);
                packages.Add($"{project.Name}-{version}-0.conda", new Dictionary<string, object>
                {
                    ["name"] = project.Name,
                    ["version"] = version,
                    ["build"] = "0",
                    ["build_number"] = 0,
                    ["subdir"] = "linux-64",
                    ["size"] = 1,
                    ["sha256"] = new string('0', 64),
                    ["depends"] = requires.Select(static text => text.Insert(text.IndexOf('>', StringComparison.Ordinal), " ")).ToArray(),
                });
            }
        }

        File.WriteAllText(numbers, JsonSerializer.Serialize(projects));
        File.WriteAllText(channel, JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["info"] = new { subdir = "linux-64" }, ["packages"] = new Dictionary<string, object>(), ["packages.conda"] = packages,
        }));
    }

    private static object[] Numbers(string requirement)
    {
        string[] parts = requirement.Split([">=", ",<"], StringSplitOptions.None);
        return [parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture)];
    }

    private static void Theirs(string folder, string program, string script, string text, params string[] arguments)
    {
        File.WriteAllText(Path.Combine(folder, script), text);
        ProcessStartInfo start = new(program, [script, .. arguments]) { WorkingDirectory = folder };
        using Process process = Process.Start(start)!;
        process.WaitForExit();
    }
}
