using System.Collections.Generic;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes what asks Studio and SageMaker for values, before the steps that use them.</summary>
internal static class StudioValueLines
{
    /// <summary>Writes what lines ask for that are written apart from the others of a script.</summary>
    public static void Write(LineWriter writer, ScriptWriter apart) => Write(writer, apart.Values, [.. apart.Tags]);

    /// <summary>Writes values, and tags of the user profile.</summary>
    public static void Write(LineWriter writer, IReadOnlyCollection<StudioValue> values, IReadOnlyCollection<(int Number, string Key)> tags)
    {
        if (values.Count + tags.Count > 0)
        {
            writer.Line().Line("eac_step 'values of Studio'");
        }

        foreach (StudioValue value in values)
        {
            writer.Line(StudioValues.Assignment(value));
        }

        foreach ((int number, string key) in tags)
        {
            writer.Append(StudioValues.Tag(number)).Append("=\"$(eac_profile_tag ").Append(ShellQuote.Word(key)).Line(")\"");
        }
    }
}
