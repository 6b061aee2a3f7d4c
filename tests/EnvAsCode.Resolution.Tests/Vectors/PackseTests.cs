using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Wheels;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Resolution.Tests.Python;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Vectors;

public class PackseTests
{
    /// <summary>uv ignores upper bounds of Requires-Python, pip and this resolver do not.</summary>
    private static readonly string[] Different = ["python-less-than-current"];

    [VectorFact]
    public void Scenarios_have_the_expected_outcome()
    {
        List<string> wrong = [];
        foreach (JsonElement scenario in Scenarios())
        {
            string name = scenario.GetProperty("name").GetString()!;
            JsonElement expected = scenario.GetProperty("expected");
            PythonResolution answer = Resolve(scenario);
            bool isWanted = expected.GetProperty("satisfiable").GetBoolean();
            if (answer.IsSatisfiable != isWanted)
            {
                wrong.Add($"{name}: satisfiable is {answer.IsSatisfiable}");
            }
            else if (expected.TryGetProperty("packages", out JsonElement packages))
            {
                string wanted = string.Join(
                    " ",
                    packages.EnumerateObject()
                        .OrderBy(item => item.Name, StringComparer.Ordinal)
                        .Select(item => item.Name + "==" + item.Value.GetString()));
                string chosen = string.Join(" ", answer.Packages.Select(package => package.Name + "==" + package.Version));
                if (wanted != chosen)
                {
                    wrong.Add($"{name}: {chosen} instead of {wanted}");
                }
            }
        }

        Assert.Equal(Different, wrong.Select(line => line.Split(':')[0]));
    }

    internal static IEnumerable<JsonElement> Scenarios() =>
        Directory.GetFiles(VectorFactAttribute.PathOf("packse"), "*.json")
            .Where(file => Path.GetFileName(file) != "outcomes.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray())

            // Solutions for several platforms at once are no aim.
            .Where(scenario =>
                !(scenario.TryGetProperty("resolver_options", out JsonElement options) && options.TryGetProperty("universal", out _)));

    internal static PythonResolution Resolve(JsonElement scenario)
    {
        JsonElement root = scenario.GetProperty("root");
        JsonElement options = scenario.TryGetProperty("resolver_options", out JsonElement given) ? given : default;
        string python = TextOf(options, "python")
            ?? TextOf(scenario.TryGetProperty("environment", out JsonElement environment) ? environment : default, "python")
            ?? "3.12.8";
        python = python.Count(c => c == '.') < 2
            ? python + (options.ValueKind != JsonValueKind.Undefined && TextOf(options, "python") is not null ? ".0" : ".20")
            : python;
        PythonRequest request = new()
        {
            Requirements = [.. root.GetProperty("requires").EnumerateArray().Select(item => PythonRequirement.Parse(item.GetString()!))],
            PreReleases = options.ValueKind != JsonValueKind.Undefined && options.TryGetProperty("prereleases", out _)
                ? PreReleasePolicy.Allow
                : PreReleasePolicy.IfNecessary,
            MayBeBuilt = ListOf(options, "no_build") is string[] notBuilt
                ? [.. scenario.GetProperty("packages").EnumerateObject().Select(item => item.Name).Except(notBuilt)]
                : null,
            MustBeBuilt = ListOf(options, "no_binary"),
        };
        return new PythonResolver(IndexOf(scenario.GetProperty("packages")), TargetOf(python)).Resolve(request);
    }

    private static PythonTarget TargetOf(string python)
    {
        Pep440Version version = Pep440Version.Parse(python);
        _ = version.Minor.TryGetInt32(out int minor);
        return new PythonTarget(version, MarkerEnvironment.CPythonOnLinux(python, "x86_64"))
        {
            Tags = SupportedTags.ForCPython(3, minor, PlatformTags.GlibcLinux("x86_64", 17)),
        };
    }

    private static TestIndex IndexOf(JsonElement packages)
    {
        TestIndex index = new();
        foreach (JsonProperty package in packages.EnumerateObject())
        {
            foreach (JsonProperty version in package.Value.GetProperty("versions").EnumerateObject())
            {
                List<string> requires = [.. ListOf(version.Value, "requires") ?? []];
                List<string> extras = [];
                if (version.Value.TryGetProperty("extras", out JsonElement given))
                {
                    foreach (JsonProperty extra in given.EnumerateObject())
                    {
                        extras.Add(extra.Name);
                        requires.AddRange(extra.Value.EnumerateArray().Select(item => item.GetString()!).Select(text =>
                            text.Contains(';', StringComparison.Ordinal)
                                ? $"{text.Split(';')[0]}; ({text.Split(';')[1]}) and extra == '{extra.Name}'"
                                : $"{text}; extra == '{extra.Name}'"));
                    }
                }

                string? python = TextOf(version.Value, "requires_python");
                index.Add(
                    package.Name,
                    version.Name,
                    new PythonMetadata { RequiresDist = requires, ProvidesExtra = extras },
                    [.. FilesOf(package.Name, version, python)]);
            }
        }

        return index;
    }

    private static IEnumerable<PythonFile> FilesOf(string name, JsonProperty version, string? python)
    {
        (bool isYanked, string? reason) = !version.Value.TryGetProperty("yanked", out JsonElement yanked) ? (false, null)
            : yanked.ValueKind == JsonValueKind.String ? (true, yanked.GetString()) : (yanked.GetBoolean(), null);
        string stem = name.Replace('-', '_') + "-" + version.Name;
        foreach (string tag in version.Value.TryGetProperty("wheel", out _) ? [] : ListOf(version.Value, "wheel_tags") ?? ["py3-none-any"])
        {
            yield return new PythonFile($"{stem}-{tag}.whl") { RequiresPython = python, IsYanked = isYanked, YankedReason = reason };
        }

        if (!version.Value.TryGetProperty("sdist", out _))
        {
            yield return new PythonFile(stem + ".tar.gz") { RequiresPython = python, IsYanked = isYanked, YankedReason = reason };
        }
    }

    private static string? TextOf(JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    private static string[]? ListOf(JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out JsonElement value)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : null;
}
