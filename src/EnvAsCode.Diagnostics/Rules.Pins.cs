namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC2010: one package twice, with versions that exclude each other.</summary>
    public static Rule ContradictoryPins { get; } = new(
        "EAC2010",
        RuleSeverity.Error,
        "A package is declared with versions that exclude each other",
        "'{0}' is declared as {1} and as {2}, and no version is both, so that {3} would refuse the environment; keep one of them")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2011: a version that nothing satisfies.</summary>
    public static Rule UnsatisfiableVersion { get; } = new(
        "EAC2011",
        RuleSeverity.Error,
        "No version can satisfy what is asked for",
        "No version of '{0}' can be {1}, however many are released; correct the bounds")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2012: one package twice, where one declaration says all.</summary>
    public static Rule RedundantPackage { get; } = new(
        "EAC2012",
        RuleSeverity.Warning,
        "A package is declared twice",
        "'{0}' is declared already, as {1}, and {2} adds nothing or less than that; keep the narrower of the two");

    /// <summary>EAC2013: one package from conda and from pip.</summary>
    public static Rule CondaAndPipPackage { get; } = new(
        "EAC2013",
        RuleSeverity.Warning,
        "A package comes from conda and from pip",
        "pip's '{0}' ({3}) and conda's '{1}' ({2}) are the same package: pip would write over what conda installed, and conda would not "
        + "know; keep one of them");

    /// <summary>EAC2014: conda's python against the environment's.</summary>
    public static Rule OtherPythonPackage { get; } = new(
        "EAC2014",
        RuleSeverity.Error,
        "The package python contradicts the environment's Python",
        "conda's python is declared as {0}, and the environment's Python is {1}; leave the package out, and set Python to what is meant")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2015: a name that its manager cannot install.</summary>
    public static Rule MistakenName { get; } = new(
        "EAC2015",
        RuleSeverity.Error,
        "A package has another name",
        "'{0}' cannot be installed by {1}: {2}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2016: a marker that never holds.</summary>
    public static Rule MarkerNeverHolds { get; } = new(
        "EAC2016",
        RuleSeverity.Warning,
        "An environment marker never holds",
        "The marker {0} never holds on Linux x86_64{2}, so that pip would skip '{1}' silently; correct the marker, or leave the package "
        + "out");

    /// <summary>EAC2017: a version that does not run on the environment's Python.</summary>
    public static Rule RequiresOtherPython { get; } = new(
        "EAC2017",
        RuleSeverity.Error,
        "A package's version does not run on the environment's Python",
        "No release of '{0}' that is {1} installs on Python {2}: it needs Python {3} ({4}); change the version or the environment's Python")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2018: a name that is a keystroke away from a widely used package's.</summary>
    public static Rule NameLikeKnownPackage { get; } = new(
        "EAC2018",
        RuleSeverity.Warning,
        "A package's name is nearly that of a widely used one",
        "'{0}' is no widely used package, and a keystroke away from '{1}', as names are that attackers register; write \"{1}\" if that is "
        + "meant");

    /// <summary>EAC2019: a name that is not in its normal form.</summary>
    public static Rule NonNormalName { get; } = new(
        "EAC2019",
        RuleSeverity.Info,
        "A package's name is not in its normal form",
        "The normal form of '{0}' is \"{1}\", by which tools list and compare it; write that");

    /// <summary>EAC2020: a package without a version.</summary>
    public static Rule UnpinnedPackage { get; } = new(
        "EAC2020",
        RuleSeverity.Info,
        "A package has no version",
        "'{0}' has no version, so that {1} installs what is newest on the day; write the version that the environment was tested with");

    /// <summary>EAC2021: a version without an upper bound.</summary>
    public static Rule OpenEndedVersion { get; } = new(
        "EAC2021",
        RuleSeverity.Info,
        "A version has no upper bound",
        "'{0}' has no upper bound, so that '{1}' changes with its next release, breaking ones included; write an exact version, or add a "
        + "bound");

    /// <summary>EAC2022: a version that is not exact.</summary>
    public static Rule VersionRange { get; } = new(
        "EAC2022",
        RuleSeverity.Hidden,
        "A version is not exact",
        "'{0}' lets '{1}' change with its next release in the range; write an exact version for an environment that is the same whenever "
        + "it is built");

    /// <summary>EAC2023: <c>===</c>.</summary>
    public static Rule ArbitraryEquality { get; } = new(
        "EAC2023",
        RuleSeverity.Warning,
        "A version is compared as text",
        "'===' compares the text of '{0}' versions and nothing else, so that another spelling of the same version is refused; write "
        + "\"{1}\" for an exact version");

    /// <summary>EAC2024: a local version.</summary>
    public static Rule LocalVersion { get; } = new(
        "EAC2024",
        RuleSeverity.Warning,
        "A version is local to an index",
        "'{0}' of '{1}' is a local version, which PyPI does not hold; declare the index that does, or write \"{2}\"");

    /// <summary>EAC2025: a pre-release.</summary>
    public static Rule PreReleaseVersion { get; } = new(
        "EAC2025",
        RuleSeverity.Info,
        "A version is a pre-release",
        "'{0}' takes pre-releases of '{1}'; write a final release as soon as there is one");

    /// <summary>EAC2026: a version spec that conda reads otherwise than it looks.</summary>
    public static Rule CondaSpecReadOtherwise { get; } = new(
        "EAC2026",
        RuleSeverity.Warning,
        "conda reads a version otherwise than it looks",
        "'{0}' is not what it looks like for '{1}': {2}");

    /// <summary>EAC2027: a base image whose tag moves.</summary>
    public static Rule MovingBaseImage { get; } = new(
        "EAC2027",
        RuleSeverity.Warning,
        "The tag of a base image moves",
        "The base image '{0}' is another one tomorrow: {1}; write a tag that stays, or a digest");

    /// <summary>EAC2028: a base image without a digest.</summary>
    public static Rule BaseImageWithoutDigest { get; } = new(
        "EAC2028",
        RuleSeverity.Hidden,
        "A base image has no digest",
        "The base image '{0}' is named by its tag, which its owner can give to another image; append the digest, as \"@sha256:…\"");

    /// <summary>EAC2029: a package that Studio's own applications run on.</summary>
    public static Rule ProtectedPackage { get; } = new(
        "EAC2029",
        RuleSeverity.Warning,
        "Studio's applications run on a package",
        "Studio's applications run on '{0}' of {1}, and another version can keep them from starting; install into an environment of its "
        + "own, or leave the package out");

    /// <summary>EAC2030: a package that the base image has.</summary>
    public static Rule PackageInBase { get; } = new(
        "EAC2030",
        RuleSeverity.Info,
        "The base image has a package already",
        "{1} has '{0}' already, and another version can break what the image has beside it; leave it out if the image's will do, or "
        + "install into an environment of its own");

    /// <summary>EAC2031: a URL that pip cannot be given.</summary>
    public static Rule PackageUrl { get; } = new(
        "EAC2031",
        RuleSeverity.Error,
        "A package cannot be installed from its URL",
        "pip cannot be given the URL of '{0}': {1}");

    /// <summary>EAC2032: a URL whose content can change.</summary>
    public static Rule MovingPackageUrl { get; } = new(
        "EAC2032",
        RuleSeverity.Warning,
        "What is behind a package's URL can change",
        "What '{0}' is installed from can be another thing tomorrow; {1}");

    /// <summary>EAC2033: a digest that is yet to be written. Arguments: the reference without it.</summary>
    public static Rule PlaceholderDigest { get; } = new(
        "EAC2033",
        RuleSeverity.Error,
        "A digest is to be filled in",
        "No image has this digest, so that the build would find no base; write the one that 'docker buildx imagetools inspect {0}' shows")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2034: a version that is not in its normal form. Arguments: the version, the package, the normal form.</summary>
    public static Rule NonNormalVersion { get; } = new(
        "EAC2034",
        RuleSeverity.Info,
        "A version is not in its normal form",
        "The normal form of the version '{0}' of '{1}' is \"{2}\", by which indexes and tools list it; write that");

    /// <summary>EAC2035: a git reference that can be moved. Arguments: the reference, the repository.</summary>
    public static Rule MovableReference { get; } = new(
        "EAC2035",
        RuleSeverity.Info,
        "A git reference can be moved",
        "'{0}' of '{1}' is no commit, and whoever may push there can make it another one; write the commit by its 40 hexadecimal digits");

    /// <summary>EAC2036: another Python for a base environment. Arguments: the version, the base image, its version.</summary>
    public static Rule OtherPythonInBaseEnvironment { get; } = new(
        "EAC2036",
        RuleSeverity.Error,
        "The base environment has another Python",
        "Python {0} is declared for the base environment of '{1}', which is Python {2} and what the image itself runs on; leave out Target "
        + "= CondaTarget.BaseEnvironment for an environment of its own, or declare Python {2}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2061: an exact conda version of two numbers. Arguments: the version, the package, the prefix.</summary>
    public static Rule ShortExactVersion { get; } = new(
        "EAC2061",
        RuleSeverity.Info,
        "An exact conda version has two numbers",
        "'{0}' of '{1}' is that release alone, as conda's '==' is, and not the series, as conda's '=' is: {0}.1 would not do; for any "
        + "{0} release write \"{2}\"");

    /// <summary>EAC2062: a release of SageMaker Distribution that there is not. Arguments: the tag, the nearest one.</summary>
    public static Rule UnknownRelease { get; } = new(
        "EAC2062",
        RuleSeverity.Error,
        "There is no such release of SageMaker Distribution",
        "SageMaker Distribution has no image '{0}', so that the build would find no base; the nearest is '{1}'")
    {
        PreventsEmission = false,
    };

    /// <summary>
    /// EAC2063: a release that is newer than those that are known. Arguments: the tag, the newest known one, the nearest.
    /// </summary>
    public static Rule NewerRelease { get; } = new(
        "EAC2063",
        RuleSeverity.Info,
        "A release of SageMaker Distribution is not known",
        "'{0}' is no release of SageMaker Distribution up to {1}, the newest that is known here, so that nothing is known of what it "
        + "holds; "
        + "if that is a slip, write \"{2}\"");

    /// <summary>EAC2064: a release of Python that there is not. Arguments: the version, the nearest.</summary>
    public static Rule UnknownPython { get; } = new(
        "EAC2064",
        RuleSeverity.Error,
        "There is no such release of Python",
        "There is no Python {0}, so that neither an image nor a package of it is found; the nearest is \"{1}\"")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC2065: a channel's name that is nearly a known one. Arguments: the name, the known one.</summary>
    public static Rule ChannelLikeKnown { get; } = new(
        "EAC2065",
        RuleSeverity.Warning,
        "A channel's name is nearly that of a known one",
        "'{0}' is a keystroke away from the channel '{1}'; conda fails on a channel that is not there, and installs what a stranger "
        + "uploaded "
        + "from one that is: write \"{1}\" if that is meant");

    /// <summary>EAC2066: a channel of Anaconda. Arguments: the channel.</summary>
    public static Rule AnacondaChannel { get; } = new(
        "EAC2066",
        RuleSeverity.Warning,
        "A channel is under Anaconda's terms of service",
        "The packages of '{0}' are under Anaconda's terms of service: organisations of more than 200 people need a licence, and the conda "
        + "of "
        + "a newer Miniconda stops a build until the terms are accepted; write \"conda-forge\" unless your organisation has one");
}
