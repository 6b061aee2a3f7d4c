using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 to EAC3018: the steps that install tools into an image.</summary>
internal static class ImageToolChecks
{
    private const string VersionAdvice = "write letters, digits, '.', '-', '_' and '+'";

    /// <summary>Checks a step.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(IImageStep step, string path, CustomImage image, FindingCollector findings)
    {
        StepReport report = new(path, findings);
        switch (step)
        {
            case InstallStep install:
                PackageChecks.Check(install.Packages, path, findings);
                break;
            case InstallCondaStep conda:
                report.Name(conda.Version, nameof(conda.Version), "._-+", "a version", VersionAdvice);
                report.Checksum(conda.Checksum, nameof(conda.Checksum), CondaInstallers.Url(conda, image.Platform));
                report.ImagePath(conda.Root, nameof(conda.Root), allowsHome: false);
                report.Owner(conda.Owner, nameof(conda.Owner));
                break;
            case CondaConfigStep config:
                report.Name(config.Key, nameof(config.Key), "_.", "a setting of conda", "write its key, as \"auto_update_conda\"");
                report.Line(config.Value, nameof(config.Value));
                break;
            case PoetryInstallStep poetry:
                CheckPoetry(poetry, report);
                break;
            case CranInstallStep cran:
                CheckCran(cran, report);
                break;
            case KernelStep kernel:
                CheckKernel(kernel, path, report);
                break;
            case InstallKernelStep install:
                report.List(install.Command, nameof(install.Command), allowsLines: true, "a command");
                for (int i = 0; i < install.Kernels.Count; i++)
                {
                    KernelChecks.CheckName(install.Kernels[i], ModelPath.Item(path + "." + nameof(install.Kernels), i), findings);
                }

                break;
            case RemoveKernelStep remove:
                report.Name(remove.Name, nameof(remove.Name), "-_.", "a kernel", "write its name, as \"python3\"");
                break;
            case JupyterSettingsStep settings:
                report.Name(
                    settings.Name, nameof(settings.Name), "-_", "the name of a settings file", "write letters, digits, '-' and '_'");
                report.Lines(settings.Json, nameof(settings.Json));
                if (!JsonSyntax.IsObject(settings.Json, out int wrong))
                {
                    report.Findings.ReportPart(
                        Rules.NotJson, report.Path(nameof(settings.Json)), wrong < settings.Json.Length ? new TextRange(wrong, 1) : null);
                }

                break;
        }
    }

    private static void CheckPoetry(PoetryInstallStep poetry, StepReport report)
    {
        report.Name(poetry.Version, nameof(poetry.Version), ".", "a version of Poetry", "write an exact version, as \"1.8.3\"");
        ProjectFileCheck.CheckPath(poetry.Project, report.Path(nameof(poetry.Project)), report.Findings);
        for (int i = 0; i < poetry.Without.Count; i++)
        {
            report.Name(
                poetry.Without[i], ModelPath.Item(nameof(poetry.Without), i), "-_", "a dependency group", "write its name, as \"dev\"");
        }

        if (poetry.Lock is null)
        {
            report.Findings.Report(Rules.PoetryWithoutLock, report.Path(nameof(poetry.Version)));
        }
        else
        {
            ProjectFileCheck.CheckPath(poetry.Lock, report.Path(nameof(poetry.Lock)), report.Findings);
        }
    }

    private static void CheckCran(CranInstallStep cran, StepReport report)
    {
        report.Url(cran.Repository, nameof(cran.Repository));
        for (int i = 0; i < cran.Packages.Count; i++)
        {
            report.Name(
                cran.Packages[i],
                ModelPath.Item(nameof(cran.Packages), i),
                ".",
                "an R package",
                "write its name, of letters, digits and '.', as \"data.table\"");
        }

        if (cran.Packages.IsEmpty)
        {
            report.Wrong("", nameof(cran.Packages), "a list of R packages", "name at least one");
        }
    }

    private static void CheckKernel(KernelStep kernel, string path, StepReport report)
    {
        KernelChecks.CheckName(kernel.Kernel, path + "." + nameof(kernel.Kernel), report.Findings);
        TextCheck.CheckText(kernel.Kernel.DisplayName, path + "." + nameof(kernel.Kernel), nameof(KernelSpec.DisplayName), report.Findings);
        report.List(kernel.Arguments, nameof(kernel.Arguments), allowsLines: true, "a command");
        report.Line(kernel.Language, nameof(kernel.Language));
        bool hasConnection = false;
        foreach (string argument in kernel.Arguments)
        {
            hasConnection |= argument.Contains("{connection_file}");
        }

        if (!hasConnection)
        {
            report.Findings.Report(Rules.KernelWithoutConnectionFile, report.Path(nameof(kernel.Arguments)), kernel.Kernel.Name);
        }

        for (int i = 0; i < kernel.Variables.Count; i++)
        {
            string variable = ModelPath.Item(nameof(kernel.Variables), i) + ".";
            report.Variable(kernel.Variables[i].Name, variable + nameof(EnvironmentVariable.Name));
            report.Line(kernel.Variables[i].Value, variable + nameof(EnvironmentVariable.Value));
        }
    }
}
