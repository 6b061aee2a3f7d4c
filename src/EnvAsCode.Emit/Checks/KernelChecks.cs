using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5007, EAC5008, EAC5009, EAC5013 and EAC5041: kernels.</summary>
internal static class KernelChecks
{
    private const int MaximumKernels = 5;

    /// <summary>Checks the names of the declared kernels.</summary>
    /// <param name="findings">Where to report.</param>
    public static void CheckNames(EnvironmentSpec environment, FindingCollector findings)
    {
        CheckName(environment.Kernel, nameof(environment.Kernel), findings);
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            if (environment.CondaEnvironments[i].Kernel is { } kernel)
            {
                CheckName(
                    kernel, ModelPath.Item(nameof(environment.CondaEnvironments), i) + "." + nameof(CondaEnvironment.Kernel), findings);
            }
        }
    }

    /// <summary>Checks the kernels of an image.</summary>
    /// <param name="image">Its image, worked out.</param>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckImage(EnvironmentSpec environment, ResolvedImage image, string path, FindingCollector findings)
    {
        Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
        int offset = image.Environments.Count - environment.CondaEnvironments.Count;
        for (int i = 0; i < image.Environments.Count; i++)
        {
            if (image.Environments[i].Kernel is { } kernel)
            {
                string at = i < offset
                    ? PathOf(environment.Kernel, "")
                    : PathOf(
                        environment.CondaEnvironments[i - offset].Kernel,
                        ModelPath.Item(nameof(environment.CondaEnvironments), i - offset));
                if (paths.TryGetValue(kernel.Name, out string? first))
                {
                    findings.ReportPair(Rules.DuplicateKernel, at, first, kernel.Name);
                }
                else
                {
                    paths.Add(kernel.Name, at);
                }
            }
        }

        CheckKernelGateways(image, path, findings);
    }

    private static void CheckKernelGateways(ResolvedImage image, string path, FindingCollector findings)
    {
        for (int i = 0; i < image.Strategy.Apps.Count; i++)
        {
            if (image.Strategy.Apps[i] is not KernelGatewayImageConfig config)
            {
                continue;
            }

            string app = ModelPath.Item(path + "." + nameof(CustomImage.Apps), i);
            string list = app + "." + nameof(config.KernelSpecs);
            int count = config.KernelSpecs.IsEmpty ? image.OfferedKernels.Count : config.KernelSpecs.Count;
            if (count > MaximumKernels)
            {
                findings.Report(Rules.TooManyKernels, config.KernelSpecs.IsEmpty ? app : list, new LineWriter().Append(count).ToString());
            }

            for (int k = 0; k < config.KernelSpecs.Count; k++)
            {
                CheckName(config.KernelSpecs[k], ModelPath.Item(list, k), findings);
                CheckIsYielded(config.KernelSpecs[k].Name, image, ModelPath.Item(list, k), findings);
            }
        }
    }

    private static void CheckIsYielded(string name, ResolvedImage image, string path, FindingCollector findings)
    {
        List<string> known = [];
        foreach (KernelSpec kernel in image.Kernels)
        {
            known.Add(kernel.Name);
        }

        if (!known.Contains(name) && !MayBeBrought(image))
        {
            string names = string.Join(", ", known.ConvertAll(kernel => "'" + kernel + "'"));
            SuggestedFix? fix = PackageOf(name) is { } package
                ? SuggestedFix.AddPackage(image.Conda is null ? "Pip(\"" + package + "\")" : "Conda(\"" + package + "\")")
                : known.Count == 0 ? null
                : SuggestedFix.Value(NearestKernel(name, image) ?? known[0]);
            Rule rule = IsNamedAsEnvironment(name, image) ? Rules.KernelNamedAsEnvironment : Rules.KernelOfNoEnvironment;
            findings.ReportFixable(rule, path + "." + nameof(KernelSpec.Name), null, fix, name, names);
        }
    }

    // A package that is a kernel by its name, or code that registers one: what it is called there is not known here.
    private static bool MayBeBrought(ResolvedImage image) =>
        image.Environments.Exists(environment => environment.Packages.HasAny(IsKernel))
        || image.Strategy.Steps.Any(step => StepTexts.Of(step).IndexOf("kernel", StringComparison.OrdinalIgnoreCase) >= 0)
        || image.Strategy.Steps.OfType<InstallStep>().Any(step => step.Packages.Any(package => IsKernel(package.Name)));

    private static bool IsKernel(string package) => package is not ("ipykernel" or "r-irkernel")
        && Array.Exists((string[])["kernel", "xeus", "beakerx", "calysto", "almond"], part =>
            package.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The package that a kernel of this name comes with when it is installed.</summary>
    private static string? PackageOf(string kernel) => kernel switch
    {
        "python3" => "ipykernel",
        "ir" => "r-irkernel",
        _ => null,
    };

    /// <summary>
    /// The kernel of the environment that a name is meant to be of: the environment's own name, or one that Studio Classic would derive.
    /// </summary>
    private static string? NearestKernel(string name, ResolvedImage image)
    {
        PythonEnvironment? named = image.Environments.Find(environment => environment.Name == name);
        return named?.Kernel?.Name
            ?? (image.Environments.FindAll(environment => environment.File is not null && environment.Kernel is not null) is [{ } only]
                ? only.Kernel!.Name
                : null);
    }

    // What conda calls an environment, or Studio Classic the kernel of one, is surely meant to be one of ours; another kernel may come with
    // the base.
    private static bool IsNamedAsEnvironment(string name, ResolvedImage image) =>
        image.Environments.Exists(environment => environment.Name == name)
        || (name.StartsWith("conda-env-", StringComparison.Ordinal)
            && image.Environments.Exists(environment => environment.File is not null));

    // A derived name comes from the name of its environment.
    private static string PathOf(KernelSpec? kernel, string owner) =>
        ModelPath.Member(owner, kernel is null ? nameof(EnvironmentSpec.Name) : nameof(EnvironmentSpec.Kernel) + "." + nameof(kernel.Name));

    /// <summary>Checks the name of a kernel.</summary>
    /// <param name="kernel">The kernel; nothing to check if <see langword="null"/>.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckName(KernelSpec? kernel, string path, FindingCollector findings)
    {
        if (kernel is null)
        {
            return;
        }

        string name = kernel.Name;
        string at = path + "." + nameof(kernel.Name);
        int refused = NameSyntax.FirstRefused(name, "-_.", allowsUpperCase: false);
        if (name.Length is 0 or > 128)
        {
            findings.Report(Rules.KernelName, at, name, "it has to have 1 to 128 characters");
        }
        else if (refused >= 0)
        {
            SuggestedFix? fix = NameRepair.FixOf(name, punctuation: "_.");
            findings.ReportFixable(Rules.KernelName, at, new TextRange(refused, 1), fix, name, name[refused] is >= 'A' and <= 'Z'
                ? "Jupyter lists it in lower case, and SageMaker compares with case; write \""
                    + (NameRepair.Of(name, punctuation: "_.") ?? "python3")
                    + "\""
                : NameSyntax.Show(name[refused]) + " is no lower-case letter, digit, '-', '_' or '.'");
        }
        else if (!NameSyntax.IsLowerOrDigit(name[0]) || name[name.Length - 1] == '.' || NameSyntax.IsDevice(name))
        {
            findings.Report(
                Rules.KernelName,
                at,
                name,
                "as a folder it has to begin with a letter or digit, not end with '.', and be no device of Windows");
        }
    }
}
