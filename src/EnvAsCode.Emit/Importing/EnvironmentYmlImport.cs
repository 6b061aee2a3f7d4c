using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
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
            YamlStream yaml = YamlText.Load(text);
            if (yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is not YamlMappingNode root)
            {
                imported.Refuse(0, "", "an environment.yml is a mapping with 'dependencies' in it");
                return;
            }

            if (yaml.Documents.Count > 1)
            {
                YamlNode second = yaml.Documents[1].RootNode;
                imported.Refuse((int)second.Start.Index, YamlPlace.Shown(second, text), "conda reads the first document of a file only");
            }

            foreach (KeyValuePair<YamlNode, YamlNode> member in root)
            {
                ReadMember(member.Key, member.Value, text, imported);
            }
        }
        catch (YamlException e)
        {
            TextRange place = new(Math.Min((int)e.Start.Index, text.Length), 0);
            imported.Problems.Add(new ImportProblem(Rules.ImportedFile, place, "", e.InnerException?.Message ?? e.Message));
        }
    }

    private static void ReadMember(YamlNode key, YamlNode value, string text, ImportedPackages imported)
    {
        string name = (key as YamlScalarNode)?.Value ?? "";
        switch (name, value)
        {
            case ("name" or "prefix", YamlScalarNode):
                break;
            case ("channels", YamlSequenceNode channels):
                foreach (YamlNode channel in channels)
                {
                    ReadChannel(channel, text, imported);
                }

                break;
            case ("dependencies", YamlSequenceNode dependencies):
                foreach (YamlNode dependency in dependencies)
                {
                    ReadDependency(dependency, text, imported);
                }

                break;
            case ("variables", YamlMappingNode variables):
                foreach (KeyValuePair<YamlNode, YamlNode> variable in variables)
                {
                    ReadVariable(variable.Key, variable.Value, text, imported);
                }

                break;
            case ("name" or "prefix" or "channels" or "dependencies" or "variables", _):
                imported.Refuse(
                    (int)key.Start.Index,
                    YamlPlace.Shown(key, text),
                    name is "variables"
                        ? "it is a mapping of names to values"
                        : "it is " + (name is "name" or "prefix" ? "a text" : "a list"));
                break;
            case ("platforms", _):
                imported.Ignore((int)key.Start.Index, name, "an image has one platform; set Platform of the CustomImage for another");
                break;
            case ("<<", _):
                imported.Refuse((int)key.Start.Index, name, "conda reads no merge keys; write what they stand for");
                break;
            default:
                imported.Ignore(
                    (int)key.Start.Index, YamlPlace.Shown(key, text), "CEP 24 has tools ignore it, and a declaration has no word for it");
                break;
        }
    }

    private static void ReadChannel(YamlNode node, string text, ImportedPackages imported)
    {
        if (node is YamlScalarNode { Value.Length: > 0 } channel)
        {
            imported.Channels.Add((new Channel(channel.Value!), YamlPlace.Part(channel, new TextSpan(0, channel.Value!.Length), text)));
        }
        else
        {
            imported.Refuse((int)node.Start.Index, YamlPlace.Shown(node, text), "a channel is a name or a URL");
        }
    }

    // Values are texts: what is no text is written as one (CEP 24, "variables").
    private static void ReadVariable(YamlNode key, YamlNode value, string text, ImportedPackages imported)
    {
        if (key is YamlScalarNode { Value.Length: > 0 } name && value is YamlScalarNode scalar)
        {
            bool isNull = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };
            imported.Variables.Add((new EnvironmentVariable(name.Value!, isNull ? "" : scalar.Value ?? ""), YamlPlace.Of(key, text)));
        }
        else
        {
            imported.Refuse((int)key.Start.Index, YamlPlace.Shown(key, text), "a variable is a name with one value");
        }
    }

    private static void ReadDependency(YamlNode dependency, string text, ImportedPackages imported)
    {
        switch (dependency)
        {
            case YamlScalarNode { Value.Length: > 0 } spec when IsSelected(spec, text, imported):
                CondaSpecImport.Read(spec, text, imported);
                break;
            case YamlScalarNode { Value.Length: > 0 }:
                break;
            case YamlMappingNode mapping:
                foreach (KeyValuePair<YamlNode, YamlNode> member in mapping)
                {
                    ReadSection(member.Key, member.Value, text, imported);
                }

                break;
            default:
                imported.Refuse(
                    (int)dependency.Start.Index,
                    YamlPlace.Shown(dependency, text),
                    "a dependency is a package, or 'pip:' with a list of requirements");
                break;
        }
    }

    private static void ReadSection(YamlNode key, YamlNode value, string text, ImportedPackages imported)
    {
        string name = (key as YamlScalarNode)?.Value ?? "";
        bool? isForLinux = CondaSelectors.OfKey(name);
        if (isForLinux is not null && value is YamlScalarNode { Value.Length: > 0 } spec)
        {
            if (isForLinux == true)
            {
                CondaSpecImport.Read(spec, text, imported);
            }
        }
        else if (name == "pip" && value is YamlSequenceNode requirements)
        {
            foreach (YamlNode item in requirements)
            {
                ReadRequirement(item, text, imported);
            }
        }
        else
        {
            imported.Refuse(
                (int)key.Start.Index,
                YamlPlace.Shown(key, text),
                name == "pip" ? "'pip:' has a list of requirements" : "a dependency is a package, or 'pip:' with a list of requirements");
        }
    }

    private static void ReadRequirement(YamlNode item, string text, ImportedPackages imported)
    {
        if (item is not YamlScalarNode { Value.Length: > 0 } scalar)
        {
            imported.Refuse((int)item.Start.Index, YamlPlace.Shown(item, text), "it is a requirement of pip");
        }
        else if (IsSelected(scalar, text, imported))
        {
            RequirementImport.Read(scalar.Value!, YamlPlace.ContentStart(scalar), imported);
        }
    }

    // conda itself takes "# [win]" for a comment; conda-lock, for which it is written, does not.
    private static bool IsSelected(YamlScalarNode node, string text, ImportedPackages imported)
    {
        if (CondaSelectors.Behind(text, (int)node.End.Index) is not { } selector)
        {
            return true;
        }

        bool? isForLinux = CondaSelectors.IsLinux(selector);
        if (isForLinux is null)
        {
            imported.Refuse(
                (int)node.Start.Index,
                YamlPlace.Shown(node, text),
                "whether '# [" + selector + "]' selects it is not known; leave the selector out, or the line");
        }

        return isForLinux == true;
    }
}
