using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Emit.Importing;

/// <summary>Where nodes of a YAML file, and parts of their texts, stand in it.</summary>
internal static class YamlPlace
{
    /// <summary>The first line of a node as written.</summary>
    public static string Shown(YamlNode node, string text)
    {
        int start = (int)node.Start.Index;

        // The end that the parser knows of a list or a mapping is that of its first character.
        int end = node is YamlScalarNode ? Math.Min((int)node.End.Index, text.Length) : text.Length;
        string shown = end > start ? text.Substring(start, end - start) : "";
        int line = shown.IndexOf('\n');
        return (line < 0 ? shown : shown.Substring(0, line)).TrimEnd();
    }

    /// <summary>The place of a node's first line.</summary>
    public static TextRange Of(YamlNode node, string text) => new((int)node.Start.Index, Shown(node, text).Length);

    /// <summary>Where the text of a scalar begins, behind its quote if it has one.</summary>
    public static int ContentStart(YamlScalarNode node) =>
        (int)node.Start.Index + (node.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0);

    /// <summary>The place of a part of a scalar's text; the whole scalar where escapes or line ends move its characters.</summary>
    public static TextRange Part(YamlScalarNode node, TextSpan part, string text)
    {
        int start = ContentStart(node);
        string value = node.Value ?? "";
        bool isAsWritten = start + value.Length <= text.Length && string.CompareOrdinal(text, start, value, 0, value.Length) == 0;
        return isAsWritten && part.Length > 0 ? new TextRange(start + part.Start, part.Length) : Of(node, text);
    }
}
