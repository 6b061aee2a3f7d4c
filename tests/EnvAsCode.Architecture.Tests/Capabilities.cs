using System.Collections.Generic;

namespace EnvAsCode.Architecture.Tests;

/// <summary>
/// What a declaration can express, by number: collected from the systems that people use for Studio environments today. The numbers of
/// publishing to AWS are not here.
/// </summary>
internal static class Capabilities
{
    /// <summary>The areas, by the number that they begin with.</summary>
    public static readonly SortedDictionary<int, string> Areas = new()
    {
        [1] = "Images",
        [31] = "Registration with SageMaker",
        [46] = "Lifecycle configurations",
        [61] = "Persisted environments and pip",
    };

    /// <summary>The capabilities.</summary>
    public static readonly SortedDictionary<int, string> Titles = new()
    {
        [1] = "A base image of any registry, by tag, without one, or by digest",
        [2] = "Build arguments before FROM that FROM uses, declared again after it; a base that is a build argument alone",
        [3] = "The platform that the image is built for",
        [4] = "The shell of RUN instructions (SHELL)",
        [5] = "Build arguments with defaults, environment variables, and variables that depend on others",
        [6] = "LABEL, EXPOSE, WORKDIR, CMD and ENTRYPOINT in exec form, and an image deliberately without the last two",
        [7] = "Changes of USER anywhere, to users that the base names by a variable too",
        [8] = "Studio's user 1000:100 with home, sudo and shell, also where the base has that uid already",
        [9] = "apt packages with pins, further sources, package lists kept or removed, names computed by the shell",
        [10] = "Packages of yum and dnf",
        [11] = "pip packages with ranges, wildcards and extras, upgrades, and requirements quoted for the shell",
        [12] = "Private pip indexes and trusted hosts, without a secret in a layer",
        [13] = "conda packages with versions, builds and channels of their own, and pip packages nested in them",
        [14] = "conda environments: named, the base, several, and files applied with --prune",
        [15] = "conda, mamba and micromamba: frozen packages, configuration, clean-up, and an installation into an image without conda",
        [16] = "Existing environment.yml, requirements.txt and pyproject.toml as parts of a declaration",
        [17] = "Poetry with a pinned version, a lock file and no virtual environment; Poetry's caret ranges",
        [18] = "Constraints apart from packages, and the base image's packages kept as they are",
        [19] = "Explicit conda locks, variants for CPU and GPU, and a CUDA version given at build time",
        [20] = "Kernels of R, Julia, Scala, the JVM, JavaScript and TypeScript, and kernels that a Python module installs",
        [21] = "Packages of npm and Julia, and R packages through conda",
        [22] = "Downloads with a checksum or signature, unpacked and linked; a warning without one",
        [23] = "git repositories at a ref, builds from source, and raw shell code at any place",
        [24] = "Steps for one processor architecture only",
        [25] = "Copies of files and folders with several sources, owner and mode, whose existence is checked",
        [26] = "Installing, replacing and removing kernel specs, written by hand too",
        [27] = "Images that are not for Studio",
        [28] = "Code Editor extensions and settings of Jupyter",
        [29] = "Start-up scripts in the image, and the entry points of SageMaker Distribution",
        [30] = "Dockerfiles that stay legal with comments and blank lines",
        [31] = "One image for several app types, each with its app image config",
        [32] = "Kernel specs with display names that are those of the image",
        [33] = "Mount path and owner of a Classic kernel's home, checked against the image",
        [34] = "Entry point, arguments and variables of a container within SageMaker's limits",
        [35] = "Name, description and metadata of the image and its versions",
        [40] = "The inputs of create-domain and update-domain",
        [42] = "IAM policies of least privilege for building, publishing and running",
        [46] = "Lifecycle configurations of the four app types, one content for several",
        [47] = "Typed parameters at the top of a script",
        [48] = "Packages by pip and conda when an application starts",
        [49] = "Shell code and files in a script, quoted",
        [50] = "git clones that can be repeated, git's configuration, and credentials from Secrets Manager",
        [51] = "Proxies for the shell and for notebooks",
        [52] = "Settings and extensions of the server, merged, and its restart",
        [53] = "Operating system packages and cron jobs",
        [54] = "Work in the background with a log and a marker",
        [55] = "Scripts that can run again: once-only parts, guarded appends",
        [56] = "Packages from S3 where there is no Internet",
        [57] = "Certificates of a private authority",
        [58] = "Scripts in the form that Studio takes, and without secrets in their traces",
        [59] = "Names that follow the content",
        [60] = "Configurations that are offered, run by default, or built in",
        [61] = "Creating and updating a persisted environment by its prefix",
        [62] = "A thin image whose kernel is on the volume",
        [63] = "conda's configuration for persisted environments, written atomically",
        [64] = "Removing a persisted environment",
        [65] = "The persisted environment's place, by app type",
        [66] = "requirements.txt with the cell that installs it, and what does not persist",
        [67] = "A warning where CPU and GPU do not fit",
    };

    /// <summary>The capabilities that no test proves yet. A number leaves this list with the first test that carries it.</summary>
    public static readonly SortedSet<int> Open = [];
}
