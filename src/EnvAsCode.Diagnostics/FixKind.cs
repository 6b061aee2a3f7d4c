namespace EnvAsCode.Diagnostics;

/// <summary>How a <see cref="SuggestedFix"/> changes the code.</summary>
public enum FixKind
{
    /// <summary>Characters of a string literal become others.</summary>
    ReplaceText,

    /// <summary>The string literal that holds the place gets another value.</summary>
    ReplaceValue,

    /// <summary>The item of a list that holds the place is removed.</summary>
    RemoveItem,

    /// <summary>A package is added to <c>Packages</c> of the environment that the place is in.</summary>
    AddPackage,

    /// <summary>The whole expression at the place becomes another.</summary>
    ReplaceExpression,

    /// <summary>Code is written behind the expression at the place, as <c> with { Python = "3.12" }</c>.</summary>
    AppendCode,
}
