using System.Globalization;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the parameters at the top of a script.</summary>
internal static class ParameterLines
{
    /// <summary>Writes the parameters, and what keeps a script from going on with a value of another kind.</summary>
    public static void Write(LineWriter writer, EquatableArray<ScriptParameter> parameters)
    {
        if (parameters.IsEmpty)
        {
            return;
        }

        writer.Line().Line("# Parameters.");
        foreach (ScriptParameter parameter in parameters.AsSpan())
        {
            if (parameter.Description is { } description)
            {
                writer.Line(CommentText.Comment(description));
            }

            // Exported: a parameter that only shell code reads would look unused to ShellCheck, and programs may read it.
            writer.Append("export ").Append(parameter.Name).Append("=").Line(ShellQuote.Word(ValueOf(parameter)));
        }

        foreach (ScriptParameter parameter in parameters.AsSpan())
        {
            if (ConditionOf(parameter) is { } condition)
            {
                writer.Append("if ").Append(condition).Line("; then");
                writer.Append("  echo \"")
                    .Append(parameter.Name)
                    .Append("=$")
                    .Append(parameter.Name)
                    .Append(" is not ")
                    .Append(KindOf(parameter))
                    .Line(".\" >&2");
                writer.Line("  exit 1").Line("fi");
            }
        }
    }

    private static string ValueOf(ScriptParameter parameter) => parameter switch
    {
        TextParameter text => text.Value,
        IntegerParameter integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        BooleanParameter boolean => boolean.Value ? "true" : "false",
        _ => "",
    };

    private static string KindOf(ScriptParameter parameter)
    {
        if (parameter is not IntegerParameter integer)
        {
            return "true or false";
        }

        string bounds = (integer.Minimum, integer.Maximum) switch
        {
            ({ } minimum, { } maximum) => " from " + Number(minimum) + " to " + Number(maximum),
            ({ } minimum, null) => " of at least " + Number(minimum),
            (null, { } maximum) => " of at most " + Number(maximum),
            _ => "",
        };
        return "a whole number" + bounds;
    }

    private static string? ConditionOf(ScriptParameter parameter)
    {
        if (parameter is BooleanParameter)
        {
            return "[[ \"$" + parameter.Name + "\" != true && \"$" + parameter.Name + "\" != false ]]";
        }

        return parameter is IntegerParameter integer
            ? "[[ ! \"$" + integer.Name + "\" =~ ^-?(0|[1-9][0-9]{0,9})$"
                + (integer.Minimum is { } minimum ? " || \"$" + integer.Name + "\" -lt " + Number(minimum) : "")
                + (integer.Maximum is { } maximum ? " || \"$" + integer.Name + "\" -gt " + Number(maximum) : "") + " ]]"
            : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
