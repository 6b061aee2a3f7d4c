using EnvAsCode;

namespace PolicyProject;

/// <summary>What the organisation asks of environments. Referencing the project, or its package, is enough for it to hold.</summary>
public static class Policy
{
    [EnvironmentPolicy]
    public static EnvironmentPolicy Default => new("policy-name")
    {
        Description = "Environments of the production domains",
        DeniedPackages = [new("numpy", "<1.22") { Reason = "CVE-2021-41496" }],
        AllowedChannels = ["conda-forge"],
        AllowedRegistries = ["public.ecr.aws", "*.dkr.ecr.*.amazonaws.com"],
        Pins = [new(PinStyle.Range), new(PinStyle.Exact, StrategyKind.CustomImage)],
        AllowedApps = [AppType.JupyterLab, AppType.CodeEditor],
    };
}
