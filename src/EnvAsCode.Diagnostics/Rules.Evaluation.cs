namespace EnvAsCode.Diagnostics;

/// <summary>The rules, by area.</summary>
public static partial class Rules
{
    /// <summary>An expression that has no value at compile time.</summary>
    public static Rule NotEvaluable { get; } = new(
        "EAC1001",
        RuleSeverity.Error,
        "An expression has no value at compile time",
        "{0} has no value at compile time; {1}");

    /// <summary>A declaration that needs its own value.</summary>
    public static Rule RefersToItself { get; } = new(
        "EAC1002",
        RuleSeverity.Error,
        "A declaration refers to itself",
        "The value of '{0}' depends on itself ({1}); break the circle: write the shared part as a property of its own");

    /// <summary>Code of another assembly.</summary>
    public static Rule OutsideTheProject { get; } = new(
        "EAC1003",
        RuleSeverity.Error,
        "A value comes from code outside the project",
        "'{0}' is code of the assembly '{1}', which is not run at compile time; {2}");

    /// <summary>Something that can be assigned again.</summary>
    public static Rule Mutable { get; } = new(
        "EAC1004",
        RuleSeverity.Error,
        "A value can change while the program runs",
        "'{0}' can be assigned again, so its value is only known when the program runs; {1}");

    /// <summary><see langword="null"/> where the vocabulary wants a value.</summary>
    public static Rule NullValue { get; } = new(
        "EAC1005",
        RuleSeverity.Error,
        "A value is null where one is needed",
        "{0} is null, and has to have a value; write the value, or leave the member out");

    /// <summary>An expression that throws when it runs.</summary>
    public static Rule Throws { get; } = new(
        "EAC1006",
        RuleSeverity.Error,
        "An expression throws when it runs",
        "{0} throws when it runs: {1}");

    /// <summary>Text that depends on the culture of the machine.</summary>
    public static Rule CultureDependent { get; } = new(
        "EAC1007",
        RuleSeverity.Error,
        "A text depends on the culture",
        "{0} is formatted by the culture of the machine, so the text differs between machines; write the value as a string");

    /// <summary>An attribute on a member that cannot be an environment.</summary>
    public static Rule WrongTarget { get; } = new(
        "EAC1008",
        RuleSeverity.Error,
        "A member cannot be an environment",
        "'{0}' is marked [{1}] but {2}; {3}");

    /// <summary>A member without an expression that gives its value.</summary>
    public static Rule NoBody { get; } = new(
        "EAC1009",
        RuleSeverity.Error,
        "A member has no expression to evaluate",
        "'{0}' has no expression that gives its value; write one behind '=>' or '='");

    /// <summary>A static member that is read before its initializer has run.</summary>
    public static Rule InitializationOrder { get; } = new(
        "EAC1010",
        RuleSeverity.Error,
        "A static member is read before it is initialized",
        "'{0}' is initialized after '{1}', which reads it and would see null; write '{0}' with '=>' instead of '=', or move it above");

    /// <summary>An exported value that cannot be read.</summary>
    public static Rule UnreadableExport { get; } = new(
        "EAC1011",
        RuleSeverity.Error,
        "A value of a referenced project cannot be read",
        "The value of '{0}' in the assembly '{1}' cannot be read: {2}; build that project with the same version of EnvAsCode");

    /// <summary>An evaluation that goes on for too long.</summary>
    public static Rule TooLarge { get; } = new(
        "EAC1012",
        RuleSeverity.Error,
        "A declaration is too large to evaluate",
        "The evaluation of '{0}' stopped: {1}; write the declaration in a simpler form");

    /// <summary>A fault of the evaluator.</summary>
    public static Rule InternalError { get; } = new(
        "EAC9001",
        RuleSeverity.Error,
        "EnvAsCode failed",
        "EnvAsCode could not evaluate '{0}' because of a fault of its own ({1}); please report it with the declaration");

    /// <summary>Two environments of one name.</summary>
    public static Rule DuplicateEnvironment { get; } = new(
        "EAC5002",
        RuleSeverity.Error,
        "Two environments have the same name",
        "The environment name '{0}' is already taken by '{1}'; both would write the same files and AWS resources: give one another name");
}
