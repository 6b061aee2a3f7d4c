namespace EnvAsCode;

/// <content>Conditions of a script's steps.</content>
public static partial class Steps
{
    /// <summary>Steps that are taken at a start only if a condition holds.</summary>
    /// <param name="condition">The condition, as <c>HasValue(UserProfileTag("TEAM"))</c>.</param>
    /// <param name="steps">The steps.</param>
    public static WhenStep When(ScriptCondition condition, params EquatableArray<IScriptStep> steps) => new(condition, steps);

    /// <summary>A value that is there: the user profile has the tag, the parameter is not empty.</summary>
    /// <param name="value">The value, as <c>UserProfileTag("TEAM")</c>.</param>
    public static ScriptCondition HasValue(ScriptText value) => new ValueCondition(value);

    /// <summary>A value that is a given one.</summary>
    /// <param name="value">The value, as <c>UserProfileTag("TEAM")</c>.</param>
    /// <param name="expected">What it has to be, letter by letter.</param>
    public static ScriptCondition HasValue(ScriptText value, ScriptText expected) => new ValueCondition(value, expected);

    /// <summary>A file or folder that is there.</summary>
    /// <param name="path">The path; <c>~/</c> may begin it.</param>
    public static ScriptCondition Exists(ScriptText path) => new PathCondition(path);

    /// <summary>The script is one for an app type.</summary>
    /// <param name="appTypes">The app types, of which one is enough.</param>
    public static ScriptCondition IsApp(params EquatableArray<AppType> appTypes) => new AppCondition(appTypes);

    /// <summary>The application runs a release of SageMaker Distribution, or a later one.</summary>
    /// <param name="minimum">The release, as <c>2.5</c>; 2.1 or later.</param>
    public static ScriptCondition DistributionAtLeast(string minimum) => new DistributionCondition(minimum);

    /// <summary>A condition that does not hold.</summary>
    /// <param name="condition">The condition.</param>
    public static ScriptCondition Not(ScriptCondition condition) => new NotCondition(condition);

    /// <summary>Conditions that hold together.</summary>
    /// <param name="conditions">The conditions.</param>
    public static ScriptCondition All(params EquatableArray<ScriptCondition> conditions) => new AllCondition(conditions);

    /// <summary>Conditions of which one is enough.</summary>
    /// <param name="conditions">The conditions.</param>
    public static ScriptCondition Any(params EquatableArray<ScriptCondition> conditions) => new AnyCondition(conditions);
}
