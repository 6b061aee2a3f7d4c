using System.Collections.Generic;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes what asks Studio and SageMaker for values, before the steps that use them.</summary>
internal static class StudioValueLines
{
    /// <summary>Writes the values, and the tags of the user profile from one number to another.</summary>
    public static void Write(LineWriter writer, IReadOnlyCollection<StudioValue> values, IReadOnlyList<string> tags, int from, int to)
    {
        if (values.Count > 0 || to > from)
        {
            writer.Line().Line("eac_step 'values of Studio'");
        }

        foreach (StudioValue value in values)
        {
            writer.Line(StudioValues.Assignment(value));
        }

        for (int i = from; i < to; i++)
        {
            writer.Append("eac_tag_").Append(i + 1).Append("=\"$(eac_profile_tag ").Append(ShellQuote.Word(tags[i])).Line(")\"");
        }
    }
}
