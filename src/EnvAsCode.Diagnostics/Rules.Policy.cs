namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC7001: a package that a policy denies.</summary>
    public static Rule DeniedPackage { get; } = Breach(
        "EAC7001",
        "A policy denies a package",
        "Policy '{0}' denies '{1}'{2}{3}; {4}, or give a reason in PolicyOverrides");

    /// <summary>EAC7002: a package that is not on a policy's list.</summary>
    public static Rule PackageNotAllowed { get; } = Breach(
        "EAC7002",
        "A policy does not allow a package",
        "Policy '{0}' does not allow '{1}'{2}, or give a reason in PolicyOverrides");

    /// <summary>EAC7003: a package that a policy requires.</summary>
    public static Rule RequiredPackageMissing { get; } = Breach(
        "EAC7003",
        "A policy requires a package",
        "Policy '{0}' requires '{1}'{2}{3}; {4}, or give a reason in PolicyOverrides");

    /// <summary>EAC7004: a channel that is not on a policy's list.</summary>
    public static Rule ChannelNotAllowed { get; } = Breach(
        "EAC7004",
        "A policy does not allow a channel",
        "Policy '{0}' does not allow the channel '{1}'; write one of {2}, or give a reason in PolicyOverrides");

    /// <summary>EAC7005: a package index that is not on a policy's list.</summary>
    public static Rule IndexNotAllowed { get; } = Breach(
        "EAC7005",
        "A policy does not allow a package index",
        "Policy '{0}' does not allow the package index '{1}'; set PipOptions to one of {2}, or give a reason in PolicyOverrides");

    /// <summary>EAC7006: a base image that is not on a policy's list.</summary>
    public static Rule BaseImageNotAllowed { get; } = Breach(
        "EAC7006",
        "A policy does not allow a base image",
        "Policy '{0}' does not allow the base image '{1}' for {2}; build from one of {3}, or give a reason in PolicyOverrides");

    /// <summary>EAC7007: a pin that is wider than a policy allows.</summary>
    public static Rule PinTooWide { get; } = Breach(
        "EAC7007",
        "A policy does not allow how a version is pinned",
        "Policy '{0}' asks for {2}, and '{1}' is declared as {3}; write a version like {4}, or give a reason in PolicyOverrides");

    /// <summary>EAC7008: a licence that a policy does not allow.</summary>
    public static Rule LicenseNotAllowed { get; } = Breach(
        "EAC7008",
        "A policy does not allow a package's licence",
        "Policy '{0}' does not allow '{1}' with {2}; {3}, or give a reason in PolicyOverrides");

    /// <summary>EAC7009: an application or a strategy that is not on a policy's list.</summary>
    public static Rule StrategyNotAllowed { get; } = Breach(
        "EAC7009",
        "A policy does not allow an application or a strategy",
        "Policy '{0}' does not allow {1}; use one of {2}, or give a reason in PolicyOverrides");

    /// <summary>EAC7010: an override without a reason.</summary>
    public static Rule OverrideWithoutReason { get; } = Breach(
        "EAC7010",
        "A policy is overridden without a reason",
        "The policy '{0}' is overridden for '{1}' without a reason, so that it holds; write a sentence, which lands in the manifest");

    /// <summary>EAC7011: an override that nothing needs.</summary>
    public static Rule UnusedOverride { get; } = new(
        "EAC7011",
        RuleSeverity.Warning,
        "An override of a policy has no use",
        "The override of '{0}' for '{1}' has no use, as {2}; remove it");

    /// <summary>EAC7012: an override that the policy does not allow.</summary>
    public static Rule OverrideNotAllowed { get; } = Breach(
        "EAC7012",
        "A policy allows no overrides",
        "The policy '{0}' allows no overrides, and '{1}' is one; keep to the policy, or ask its owner");

    /// <summary>EAC7013: a project that opts out of a policy.</summary>
    public static Rule PolicyOptOut { get; } = new(
        "EAC7013",
        RuleSeverity.Warning,
        "A project opts out of a policy",
        "The policy '{0}' does not hold for this project: {1}; remove the opt-out once that has changed");

    /// <summary>EAC7014: a policy that says what nobody can read.</summary>
    public static Rule InvalidPolicy { get; } = Breach(
        "EAC7014",
        "A policy cannot be read as it is written",
        "The policy '{0}' cannot be held to: '{1}' is not what is expected there; {2}");

    /// <summary>EAC7015: a base image without the digest that a policy asks for.</summary>
    public static Rule BaseImageWithoutRequiredDigest { get; } = Breach(
        "EAC7015",
        "A policy asks for a base image's digest",
        "Policy '{0}' asks for the digest of a base image, and '{1}' has none; append it, as \"@sha256:…\", or give a reason in "
        + "PolicyOverrides");

    /// <summary>EAC7016: two policies of one name.</summary>
    public static Rule DuplicatePolicy { get; } = Breach(
        "EAC7016",
        "Two policies have the same name",
        "The policy name '{0}' is already taken by '{1}', so that nobody can tell which of them a diagnostic or an override speaks of: "
        + "give one another name");

    /// <summary>EAC7017: a policy of a reference that cannot be read.</summary>
    public static Rule UnreadablePolicy { get; } = Breach(
        "EAC7017",
        "A policy of a reference cannot be read",
        "The policy '{0}' of the assembly '{1}' cannot be read, so that it would not hold: {2}; build both with the same version of "
        + "EnvAsCode");

    // The environment can be generated as it is declared: whether it may be is the organisation's to say.
    private static Rule Breach(string id, string title, string message) =>
        new(id, RuleSeverity.Error, title, message) { PreventsEmission = false };
}
