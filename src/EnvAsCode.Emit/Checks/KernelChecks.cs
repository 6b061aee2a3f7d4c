using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5007, EAC5008, EAC5009, EAC5013 and EAC5041: kernels.</summary>
internal sealed class KernelChecks : ImageCheck
{
    private const int MaximumKernels = 5;

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
        int offset = image.Resolved.Environments.Count - image.Spec.CondaEnvironments.Count;
        for (int i = 0; i < image.Resolved.Environments.Count; i++)
        {
            if (image.Resolved.Environments[i].Kernel is { } kernel)
            {
                string at = i < offset
                    ? PathOf(image.Spec.Kernel, "")
                    : PathOf(
                        image.Spec.CondaEnvironments[i - offset].Kernel,
                        ModelPath.Item(nameof(image.Spec.CondaEnvironments), i - offset));
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

        CheckKernelGateways(image.Resolved, image.Path, findings);
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
                KernelNameChecks.CheckName(config.KernelSpecs[k], ModelPath.Item(list, k), findings);
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
}
