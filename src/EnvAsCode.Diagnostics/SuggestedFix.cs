namespace EnvAsCode.Diagnostics;

/// <summary>How the code can be changed so that a finding goes away. A host with an editor offers it; none applies it unasked.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Title">What the user is offered, in the imperative: <c>Write "1.26.*"</c>.</param>
/// <param name="Text">The new text, or the new code, as <paramref name="Kind"/> says; empty for <see cref="FixKind.RemoveItem"/>.</param>
public sealed record SuggestedFix(FixKind Kind, string Title, string Text)
{
    /// <summary>The diagnostic property that holds the name of the <see cref="FixKind"/>.</summary>
    public const string KindProperty = "EnvAsCode.Fix.Kind";

    /// <summary>The diagnostic property that holds the <see cref="Title"/>.</summary>
    public const string TitleProperty = "EnvAsCode.Fix.Title";

    /// <summary>The diagnostic property that holds the <see cref="Text"/>.</summary>
    public const string TextProperty = "EnvAsCode.Fix.Text";

    /// <summary>Other characters inside the string, at the finding's range.</summary>
    /// <param name="text">The new characters, as they are in the string's value.</param>
    public static SuggestedFix Replace(string text) =>
        new(FixKind.ReplaceText, text.Length == 0 ? "Remove it" : "Write \"" + text + "\"", text);

    /// <summary>Another value of the string, whatever part of it the finding points to.</summary>
    /// <param name="value">The new value.</param>
    public static SuggestedFix Value(string value) => new(FixKind.ReplaceValue, "Write \"" + value + "\"", value);

    /// <summary>The item of a list removed.</summary>
    /// <param name="what">What it is, as <c>the second 'numpy'</c>.</param>
    public static SuggestedFix Remove(string what) => new(FixKind.RemoveItem, "Remove " + what, "");

    /// <summary>A package added to the environment.</summary>
    /// <param name="code">The package as code, as <c>Pip("jupyterlab")</c>.</param>
    public static SuggestedFix AddPackage(string code) => new(FixKind.AddPackage, "Add " + code, code);

    /// <summary>Other code in place of the whole expression.</summary>
    /// <param name="code">The code.</param>
    public static SuggestedFix Code(string code) => new(FixKind.ReplaceExpression, "Write " + code, code);

    /// <summary>A string member of a record given another value, behind the expression that the record comes from.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, without characters that a literal escapes.</param>
    public static SuggestedFix With(string member, string value) =>
        new(FixKind.AppendCode, "Set " + member + " to \"" + value + "\"", " with { " + member + " = \"" + value + "\" }");
}
