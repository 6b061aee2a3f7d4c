using System;
using System.IO;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Emit.Importing;

/// <summary>Reads an <c>environment.yml</c> (CEP 24).</summary>
internal static class EnvironmentYmlImport
{
    /// <summary>Reads a file.</summary>
    public static void Read(string text, ImportedPackages imported)
    {
        try
        {
            YamlStream yaml = new();
            yaml.Load(new StringReader(text));
            if (yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is not YamlMappingNode root)
            {
                imported.Refuse(0, "", "an environment.yml is a mapping with 'dependencies' in it");
                return;
            }

            foreach ((YamlNode key, YamlNode value) in Pairs(root))
            {
                ReadMember(key, value, text, imported);
            }
        }
        catch (YamlException e)
        {
            imported.Problems.Add(
                (new TextRange(Math.Min((int)e.Start.Index, text.Length), 0), "", e.InnerException?.Message ?? e.Message));
        }
    }

    private static System.Collections.Generic.IEnumerable<(YamlNode Key, YamlNode Value)> Pairs(YamlMappingNode mapping)
    {
        foreach (System.Collections.Generic.KeyValuePair<YamlNode, YamlNode> pair in mapping)
        {
            yield return (pair.Key, pair.Value);
        }
    }

    private static void ReadMember(YamlNode key, YamlNode value, string text, ImportedPackages imported)
    {
        switch ((key as YamlScalarNode)?.Value, value)
        {
            case ("name" or "prefix", _):
                break;
            case ("channels", YamlSequenceNode channels):
                foreach (YamlNode channel in channels)
                {
                    imported.Channels.Add(new Channel((channel as YamlScalarNode)?.Value ?? ""));
                }

                break;
            case ("dependencies", YamlSequenceNode dependencies):
                foreach (YamlNode dependency in dependencies)
                {
                    ReadDependency(dependency, text, imported);
                }

                break;
            default:
                imported.Refuse(
                    (int)key.Start.Index,
                    Shown(key, text),
                    "it has no word in a declaration; variables are steps, as Env(\"NAME\", \"value\")");
                break;
        }
    }

    private static void ReadDependency(YamlNode dependency, string text, ImportedPackages imported)
    {
        if (dependency is YamlScalarNode { Value: { } spec })
        {
            ReadSpec(spec, dependency, text, imported);
        }
        else if (dependency is YamlMappingNode mapping
            && mapping.Children.TryGetValue(new YamlScalarNode("pip"), out YamlNode? pip)
            && pip is YamlSequenceNode list)
        {
            foreach (YamlNode item in list)
            {
                bool isPlain = item is YamlScalarNode { Style: ScalarStyle.Plain };
                RequirementImport.Read((item as YamlScalarNode)?.Value ?? "", (int)item.Start.Index + (isPlain ? 0 : 1), imported);
            }
        }
        else
        {
            imported.Refuse(
                (int)dependency.Start.Index, Shown(dependency, text), "a dependency is a package, or 'pip:' with a list of requirements");
        }
    }

    private static void ReadSpec(string spec, YamlNode node, string text, ImportedPackages imported)
    {
        if (!MatchSpec.TryParse(spec, out MatchSpec? match, out ParseError? error))
        {
            imported.Refuse((int)node.Start.Index, Shown(node, text), error.Message);
        }
        else if (!match.HasExactName)
        {
            imported.Refuse((int)node.Start.Index, Shown(node, text), "a declared package has one name");
        }
        else if (match.Name == "python" && match.Build is null && PythonOf(match) is { } python)
        {
            imported.Python = python;
        }
        else
        {
            imported.Packages.Add((PackageOf(match), new TextRange((int)node.Start.Index, Shown(node, text).Length)));
        }
    }

    private static CondaPackage PackageOf(MatchSpec match) =>
        new(match.Name, match.Version is null || match.Version.IsAny ? null : match.Version.ExactVersion?.ToString() ?? VersionOf(match))
        {
            Build = match.Build,
            Channel = match.Channel is { } channel ? new Channel(channel.ToString()) : null,
        };

    // conda writes a prefix as "=1.2", a declaration as "1.2.*".
    private static string VersionOf(MatchSpec match)
    {
        string version = match.Version!.ToString();
        return version.StartsWith("=", StringComparison.Ordinal)
            && !version.StartsWith("==", StringComparison.Ordinal)
            && version.IndexOfAny([',', '|']) < 0
            ? version.Substring(1).TrimEnd('*', '.') + ".*"
            : version;
    }

    private static string? PythonOf(MatchSpec match)
    {
        string version = match.Version is null ? "" : match.Version.ExactVersion?.ToString() ?? VersionOf(match);
        string plain = version.EndsWith(".*", StringComparison.Ordinal) ? version.Substring(0, version.Length - 2) : version;
        return plain.Length > 0 && NameSyntax.FirstRefused(plain, ".", allowsUpperCase: false) < 0 ? plain : null;
    }

    private static string Shown(YamlNode node, string text)
    {
        int start = (int)node.Start.Index;
        int end = Math.Min((int)node.End.Index, text.Length);
        string shown = end > start ? text.Substring(start, end - start) : "";
        int line = shown.IndexOf('\n');
        return (line < 0 ? shown : shown.Substring(0, line)).TrimEnd();
    }
}
