using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace EnvAsCode;

/// <summary>
/// A text of which parts are known only when the script runs. A string is one, a <see cref="ScriptParameter"/> and a
/// <see cref="StudioValue"/> are one each, and <see cref="Steps.Text"/> puts them together: <c>Text("s3://team-backups/",
/// StudioValue.UserProfileName, "/", StudioValue.SpaceName)</c>.
/// </summary>
/// <remarks>A string arrives as it is written: a <c>$</c> in it is a dollar sign.</remarks>
public sealed record ScriptText
{
    /// <summary>A text of parts.</summary>
    /// <param name="parts">See <see cref="Parts"/>.</param>
    public ScriptText(EquatableArray<ScriptTextPart> parts) => this.Parts = parts;

    /// <summary>The parts, one behind the other.</summary>
    public EquatableArray<ScriptTextPart> Parts { get; init; }

    /// <summary>A text that is known already.</summary>
    /// <param name="text">The text; none if it is <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ScriptText?(string? text) =>
        text is null ? null : new([new ScriptTextPart(ScriptTextKind.Literal, text)]);

    /// <summary>The value of a parameter.</summary>
    /// <param name="parameter">The parameter; one of those that the strategy declares.</param>
    public static implicit operator ScriptText(ScriptParameter parameter) =>
        new([new ScriptTextPart(ScriptTextKind.Parameter, (parameter ?? throw new ArgumentNullException(nameof(parameter))).Name)]);

    /// <summary>What Studio says of the running application.</summary>
    /// <param name="value">Which value.</param>
    public static implicit operator ScriptText(StudioValue value) =>
        new([new ScriptTextPart(ScriptTextKind.StudioValue, value.ToString())]);

    /// <summary>The text for messages, with what is not known yet in braces.</summary>
    public override string ToString() =>
        string.Concat(this.Parts.Select(part => part.Kind == ScriptTextKind.Literal ? part.Text : "{" + part.Text + "}"));
}
