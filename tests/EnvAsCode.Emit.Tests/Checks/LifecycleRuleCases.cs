using System.Collections.Generic;
using System.Linq;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about lifecycle configurations.</summary>
internal static class LifecycleRuleCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        new("EAC4001", With(new LifecycleConfiguration()), "Strategies[0]", With(new LifecycleConfiguration(AppType.JupyterLab))),
        new(
            "EAC4002",
            With(new LifecycleConfiguration(AppType.JupyterLab, AppType.JupyterLab)),
            "Strategies[0].AppTypes[1]",
            With(new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor))) { RelatedPath = "Strategies[0].AppTypes[0]" },
        new(
            "EAC4002",
            With(new LifecycleConfiguration(AppType.CodeEditor), new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor)),
            "Strategies[1].AppTypes[1]",
            With(new LifecycleConfiguration(AppType.CodeEditor), new LifecycleConfiguration(AppType.JupyterLab)))
        {
            RelatedPath = "Strategies[0].AppTypes[0]"
        },
        new("EAC4003", Large(1000), "Strategies[0]", Large(100)) { Says = "16,384" },
    ];

    private static EnvironmentSpec With(params Strategy[] strategies) => new("churn") { Strategies = strategies.ToEquatableArray() };

    private static EnvironmentSpec Large(int packages) => With(new LifecycleConfiguration(AppType.JupyterLab)) with
    {
        Packages = Enumerable.Range(0, packages).Select(i => (Package)Pip("package-" + i, "1.0." + i)).ToEquatableArray(),
    };
}
