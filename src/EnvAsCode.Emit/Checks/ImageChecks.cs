using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3001 to EAC3004 and EAC2036: the base image of a custom image, and what the declaration wants of it.</summary>
internal sealed class ImageChecks : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        CheckBase(image.Strategy, image.Path + "." + nameof(image.Strategy.From), findings);
        string? known = SageMakerDistributionContents.PythonOf(image.Strategy.From);
        if (ResolvedImage.CondaOf(image.Strategy) is null)
        {
            CheckNeedsNoConda(image.Spec, image.Strategy, image.Path, findings);
            if (image.Spec.Python is { } python && PythonVersions.Contradict(python, known))
            {
                findings.Report(Rules.OtherPythonInBaseImage, nameof(image.Spec.Python), python, image.Strategy.From.Reference, known!);
            }
        }
        else if (image.Strategy.Target == CondaTarget.BaseEnvironment
            && image.Spec.Python is { } asked
            && PythonVersions.Contradict(asked, known))
        {
            findings.ReportPair(
                Rules.OtherPythonInBaseEnvironment,
                nameof(image.Spec.Python),
                image.Path + "." + nameof(image.Strategy.Target),
                asked,
                image.Strategy.From.Reference,
                known!);
        }
    }

    /// <summary>Checks the base of an image or a stage.</summary>
    /// <param name="strategy">The image, or the stage as one.</param>
    /// <param name="path">The path of the base.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckBase(CustomImage strategy, string path, FindingCollector findings)
    {
        BaseImage image = strategy.From;
        string reference = image.Reference;
        bool refers = ImageArgumentChecks.Check(strategy, path + "." + nameof(image.Reference), findings);
        int refused = NameSyntax.FirstRefused(reference, refers ? "-_./:@${}" : "-_./:@", allowsUpperCase: true);
        if (refused >= 0)
        {
            findings.ReportPart(
                Rules.ImageReference,
                path + "." + nameof(image.Reference),
                new TextRange(refused, 1),
                reference,
                NameSyntax.Show(reference[refused]) + " is not part of one");
        }
        else if (!refers && (reference.Length == 0
            || !NameSyntax.IsLetterOrDigit(reference[0])
            || !NameSyntax.IsLetterOrDigit(reference[reference.Length - 1])))
        {
            findings.Report(
                Rules.ImageReference, path + "." + nameof(image.Reference), reference, "it has to begin and end with a letter or digit");
        }

        if (!IsUser(image.User))
        {
            findings.Report(
                Rules.BaseImageFact,
                path + "." + nameof(image.User),
                image.User,
                "the user",
                "a user name or number, as \"root\" or \"1000\"");
        }

        CheckPath(image.PythonExecutable, path + "." + nameof(image.PythonExecutable), "the Python interpreter", findings);
        CheckPath(image.Conda?.Root, path + "." + nameof(image.Conda) + "." + nameof(CondaInstallation.Root), "the conda root", findings);
    }

    private static void CheckPath(string? value, string path, string what, FindingCollector findings)
    {
        bool isPath = value is null || (value.Length > 1 && value[0] == '/' && value[value.Length - 1] != '/'
            && NameSyntax.FirstRefused(value, "/-_.+", allowsUpperCase: true) < 0);
        if (!isPath)
        {
            findings.Report(
                Rules.BaseImageFact,
                path,
                value!,
                what,
                "an absolute path of letters, digits, '-', '_', '.' and '+', without a '/' at its end, as \"/opt/conda\"");
        }
    }

    private static bool IsUser(string user) =>
        user.Length > 0 && user[0] != '-' && user[0] != '.' && NameSyntax.FirstRefused(user, "-_.", allowsUpperCase: true) < 0;

    private static void CheckNeedsNoConda(EnvironmentSpec environment, CustomImage image, string path, FindingCollector findings)
    {
        string reference = image.From.Reference;
        if (image.Target == CondaTarget.NamedEnvironment)
        {
            findings.Report(Rules.BaseImageWithoutConda, path + "." + nameof(image.Target), "A named conda environment", reference);
        }

        for (int i = 0; i < environment.Packages.Count; i++)
        {
            if (environment.Packages[i] is CondaPackage package)
            {
                string what = "The conda package '" + package.Name + "'";
                findings.Report(Rules.BaseImageWithoutConda, ModelPath.Item(nameof(environment.Packages), i), what, reference);
            }
        }

        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            string what = "The conda environment '" + environment.CondaEnvironments[i].Name + "'";
            findings.Report(Rules.BaseImageWithoutConda, ModelPath.Item(nameof(environment.CondaEnvironments), i), what, reference);
        }
    }
}
