using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Planning;

/// <summary>Something that a plan leaves undone, or does although it may not be meant.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Environment">The environment that it is about.</param>
/// <param name="Message">What it is, and what to do.</param>
public sealed record PlanWarning(Rule Rule, string Environment, string Message);
