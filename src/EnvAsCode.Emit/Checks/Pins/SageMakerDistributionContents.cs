using System;
using System.Collections.Generic;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>What an image of SageMaker Distribution holds, and what of it Studio's applications run on.</summary>
internal static class SageMakerDistributionContents
{
    private const string Repository = "/sagemaker-distribution:";

    // Of what the releases hold: the servers that Studio starts, what extends them, and what starts them. Clients of SageMaker and what
    // kernels import, as sagemaker-mlflow or amazon-sagemaker-sql-execution, are not among them.
    private static readonly HashSet<string> Applications = new(StringComparer.Ordinal)
    {
        "amazon-codewhisperer-jupyterlab-ext", "amazon-q-developer-jupyterlab-ext", "amazon-sagemaker-jupyter-ai-q-developer",
        "amazon-sagemaker-jupyter-scheduler", "amazon-sagemaker-sql-magic", "amazon_sagemaker_sql_editor",
        "amzn-sagemaker-aiops-jupyterlab-extension", "aws-glue-sessions", "conda", "extension-ray-jupyterlab-sagemaker-ai",
        "jupyter-activity-monitor-extension", "jupyter-ai", "jupyter-ai-acp-client", "jupyter-ai-chat-commands", "jupyter-ai-magics",
        "jupyter-ai-persona-manager", "jupyter-ai-router", "jupyter-ai-tools", "jupyter-collaboration", "jupyter-collaboration-ui",
        "jupyter-docprovider", "jupyter-lsp", "jupyter-scheduler", "jupyter-server-mathjax", "jupyter-server-mcp", "jupyter-server-proxy",
        "jupyter_client", "jupyter_core", "jupyter_events", "jupyter_scheduler", "jupyter_server", "jupyter_server_documents",
        "jupyter_server_fileid", "jupyter_server_terminals", "jupyter_server_ydoc", "jupyter_ydoc", "jupyterlab", "jupyterlab-chat",
        "jupyterlab-commands-toolkit", "jupyterlab-eventlistener", "jupyterlab-git", "jupyterlab-git-core", "jupyterlab-lsp",
        "jupyterlab-notebook-awareness", "jupyterlab_server", "notebook", "python-lsp-server", "sagemaker-code-editor",
        "sagemaker-gen-ai-jupyterlab-extension", "sagemaker-headless-execution-driver", "sagemaker-jupyterlab-emr-extension",
        "sagemaker-jupyterlab-extension", "sagemaker-jupyterlab-extension-common", "sagemaker-kernel-wrapper", "sagemaker-studio",
        "sagemaker-studio-analytics-extension", "sagemaker-studio-cli", "sagemaker-studio-dataengineering-extensions",
        "sagemaker-studio-dataengineering-sessions", "sagemaker-studio-sparkmagic-lib", "supervisor", "toolkit-for-ray-on-sagemaker-ai",
        "tornado",
    };

    /// <summary>Whether an image is one of SageMaker Distribution.</summary>
    public static bool IsBaseOf(BaseImage image) => image.Reference.IndexOf(Repository, StringComparison.Ordinal) >= 0;

    /// <summary>The tag of an image: what stands behind the repository's colon, without a digest.</summary>
    public static string TagOf(BaseImage image)
    {
        string tag = image.Reference.Split('@')[0];
        return tag.Substring(tag.LastIndexOf(':') + 1);
    }

    /// <summary>The version of an image's own Python: that of the release, as far as it is known; otherwise what its record says.</summary>
    public static string? PythonOf(BaseImage image) => IsBaseOf(image) && image.Python is not null
        ? VersionOf(image, "python") ?? image.Python
        : image.Python;

    /// <summary>The version of a package in an image; <see langword="null"/> if the image has none, or is not known.</summary>
    /// <param name="conda">The package's conda name.</param>
    public static string? VersionOf(BaseImage image, string conda)
    {
        string tag = TagOf(image);
        return SageMakerDistributionReleases.Instance.Named(tag) is { } release
            ? SageMakerDistributionReleases.Instance.VersionOf(conda, release, tag.EndsWith("-gpu", StringComparison.Ordinal))
            : null;
    }

    /// <summary>The conda name and version of what an image holds of a project.</summary>
    /// <param name="image">The image; the newest release if <see langword="null"/>, as in Studio's own.</param>
    /// <param name="project">The project's name in its normal form.</param>
    /// <returns>The package; <see langword="null"/> if the image does not have it.</returns>
    public static (string Name, string Version)? Held(BaseImage? image, string project)
    {
        SageMakerDistributionReleases releases = SageMakerDistributionReleases.Instance;
        return releases.NameOfProject(project) is { } name
            && (image is null ? releases.VersionOf(name, releases.Newest, isGpu: false) : VersionOf(image, name)) is { } version
            ? (name, version)
            : null;
    }

    /// <summary>Whether Studio's applications run on a package, so that another version may keep them from starting.</summary>
    /// <param name="conda">The package's conda name.</param>
    public static bool Protects(string conda) => Applications.Contains(conda);
}
