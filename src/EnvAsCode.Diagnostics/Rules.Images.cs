namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC3001: something needs conda, and the base image has none.</summary>
    public static Rule BaseImageWithoutConda { get; } = new(
        "EAC3001",
        RuleSeverity.Error,
        "The base image has no conda",
        "{0} needs conda, and the base image '{1}' has none; build from SageMakerDistribution or Miniconda, or say where the image has it "
        + "with BaseImage.Conda");

    /// <summary>EAC3002: an image reference that cannot stand in FROM.</summary>
    public static Rule ImageReference { get; } = new(
        "EAC3002",
        RuleSeverity.Error,
        "An image reference is not valid",
        "'{0}' is not an image reference: {1}; write [registry/]repository[:tag][@digest]");

    /// <summary>EAC3003: a fact of a base image that cannot be written as that text.</summary>
    public static Rule BaseImageFact { get; } = new(
        "EAC3003",
        RuleSeverity.Error,
        "A fact of a base image is not valid",
        "'{0}' cannot be {1} of a base image; write {2}");

    /// <summary>EAC3004: an image without conda has another Python than is declared.</summary>
    public static Rule OtherPythonInBaseImage { get; } = new(
        "EAC3004",
        RuleSeverity.Error,
        "The base image has another Python",
        "Python {0} is declared, and the base image '{1}' has Python {2} and no conda to install another; build from an image of that "
        + "version, or declare Python {2}");
}
