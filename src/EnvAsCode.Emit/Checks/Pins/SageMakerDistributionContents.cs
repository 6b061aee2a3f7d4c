using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// What the images of SageMaker Distribution hold. Source: the packages that their builds ask for, aws/sagemaker-distribution,
/// <c>build_artifacts/v0</c> to <c>v4</c>, <c>cpu.env.in</c> of the first release of each.
/// </summary>
internal static class SageMakerDistributionContents
{
    private const string Repository = "/sagemaker-distribution:";

    // What Studio itself starts, or what runs when it starts.
    private static readonly HashSet<string> Protected = new(StringComparer.Ordinal)
    {
        "jupyterlab", "jupyter-server", "jupyter-server-proxy", "jupyter-lsp", "jupyterlab-lsp", "jupyterlab-git", "jupyterlab-server",
        "jupyter-ai", "jupyter-scheduler", "jupyter-collaboration", "jupyter-activity-monitor-extension", "notebook", "supervisor", "conda",
        "aws-glue-sessions", "python-lsp-server",
    };

    private static readonly string[] ProtectedPrefixes =
        ["sagemaker-", "amazon-sagemaker-", "amazon-q-", "amzn-sagemaker-", "amazon-codewhisperer-"];

    // In the images of every major version from 1 on.
    private static readonly HashSet<string> Held = new(StringComparer.Ordinal)
    {
        "altair", "boto3", "ipython", "ipywidgets", "jinja2", "jupyter-dash", "keras", "matplotlib", "numpy", "pandas", "pip",
        "scikit-learn", "scipy", "tensorflow", "torch", "torchvision", "xgboost", "sagemaker",
    };

    /// <summary>Every name in the lists.</summary>
    public static IEnumerable<string> Names => [.. Protected, .. Held];

    /// <summary>Whether an image is one of SageMaker Distribution.</summary>
    public static bool IsBaseOf(BaseImage image) => image.Reference.IndexOf(Repository, StringComparison.Ordinal) >= 0;

    /// <summary>
    /// Whether Studio's applications in the images run on a package, so that another version may keep them from starting.
    /// </summary>
    /// <param name="project">The project's name in its normal form.</param>
    public static bool Protects(string project) =>
        Protected.Contains(project) || Array.Exists(ProtectedPrefixes, prefix => project.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether the images have a package.</summary>
    /// <param name="project">The project's name in its normal form.</param>
    public static bool Holds(string project) => Held.Contains(PackageName.Normalize(project));
}
