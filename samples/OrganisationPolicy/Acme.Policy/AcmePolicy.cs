using EnvAsCode;

namespace Acme.Policy;

/// <summary>What Acme asks of environments. Referencing the project, or its package, is enough for it to hold.</summary>
public static class AcmePolicy
{
    [EnvironmentPolicy]
    public static EnvironmentPolicy Production => new("acme")
    {
        Description = "Environments of the production domains",
        DeniedPackages =
        [
            new("numpy", "<1.22") { Reason = "CVE-2021-41496" },
            new("tensorflow", "<2.12") { Reason = "no longer patched" },
            "*-nightly",
        ],
        AllowedChannels = ["conda-forge"],
        AllowedRegistries = ["public.ecr.aws", "*.dkr.ecr.*.amazonaws.com"],
        Pins = [new(PinStyle.Range), new(PinStyle.Exact, StrategyKind.CustomImage)],
        DeniedLicenses = ["AGPL-3.0-only", "GPL-3.0-only"],
        AllowedApps = [AppType.JupyterLab, AppType.CodeEditor],
        MaximumImageMebibytes = 12_288,
    };
}
