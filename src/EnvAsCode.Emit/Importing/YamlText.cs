using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Emit.Importing;

/// <summary>Reads YAML into nodes. YamlDotNet builds them by recursion, so what is nested too deeply is refused before.</summary>
internal static class YamlText
{
    private const int MaximumDepth = 64;

    /// <summary>The documents of a text.</summary>
    /// <exception cref="YamlException">The text is no YAML, or is nested too deeply.</exception>
    public static YamlStream Load(string text)
    {
        YamlStream yaml = new();
        yaml.Load(new LimitedParser(new Parser(new StringReader(text))));
        return yaml;
    }

    private sealed class LimitedParser(IParser parser) : IParser
    {
        private int depth;

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            bool isMoved = parser.MoveNext();
            if (parser.Current is SequenceStart or MappingStart && ++this.depth > MaximumDepth)
            {
                throw new YamlException(
                    parser.Current.Start, parser.Current.End, "lists and mappings are nested more than " + MaximumDepth + " deep");
            }

            this.depth -= isMoved && parser.Current is SequenceEnd or MappingEnd ? 1 : 0;
            return isMoved;
        }
    }
}
