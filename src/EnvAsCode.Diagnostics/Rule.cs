using System;
using System.Globalization;

namespace EnvAsCode.Diagnostics;

/// <summary>
/// A diagnostic of EnvAsCode, known to every host: the analyzer, the build task and the command line report the same rule under
/// the same id. Each has a page in <c>docs/diagnostics</c>.
/// </summary>
/// <param name="Id">The id, <c>EAC</c> and four digits; never reused.</param>
/// <param name="Severity">The severity unless configured otherwise.</param>
/// <param name="Title">The rule in a few words, for lists of rules.</param>
/// <param name="MessageFormat">The message: what is wrong, why it matters and what to write instead; <c>{0}</c>… are the arguments.</param>
public sealed record Rule(string Id, RuleSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>
    /// Whether an environment with such a finding is not emitted even if the diagnostic is suppressed, because it has no value there, or
    /// its text could not be written safely. So it is for errors, unless the rule says otherwise: what Studio would refuse, and advice,
    /// is the user's to suppress, and the environment is then emitted as declared.
    /// </summary>
    public bool PreventsEmission { get; init; } = Severity == RuleSeverity.Error;

    /// <summary>Where the rule's page is.</summary>
    public string HelpLink => "https://github.com/envascode/envascode/blob/main/docs/diagnostics/" + this.Id + ".md";

    /// <summary>The area that the id's first digit stands for, as <c>EnvAsCode.Packages</c>.</summary>
    public string Category => this.Id[3] switch
    {
        '1' => "EnvAsCode.Evaluation",
        '2' => "EnvAsCode.Packages",
        '3' => "EnvAsCode.Images",
        '4' => "EnvAsCode.LifecycleConfigurations",
        '5' => "EnvAsCode.Studio",
        '6' => "EnvAsCode.Locks",
        '7' => "EnvAsCode.Policy",
        '8' => "EnvAsCode.Build",
        '9' => "EnvAsCode.Internal",
        _ => throw new InvalidOperationException("The id " + this.Id + " belongs to no area."),
    };

    /// <summary>The message with its arguments filled in.</summary>
    /// <param name="arguments">The values of <c>{0}</c>….</param>
    public string Format(params EquatableArray<string> arguments)
    {
        object[] values = new object[arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i];
        }

        return string.Format(CultureInfo.InvariantCulture, this.MessageFormat, values);
    }
}
