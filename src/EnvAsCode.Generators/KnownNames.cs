namespace EnvAsCode.Generators;

/// <summary>Names that the generator looks for or writes.</summary>
internal static class KnownNames
{
    /// <summary>Marks an environment.</summary>
    public const string StudioEnvironmentAttribute = "EnvAsCode.StudioEnvironmentAttribute";

    /// <summary>Marks a deployment.</summary>
    public const string StudioDeploymentAttribute = "EnvAsCode.StudioDeploymentAttribute";

    /// <summary>Marks a value for other projects.</summary>
    public const string EnvironmentPartAttribute = "EnvAsCode.EnvironmentPartAttribute";

    /// <summary>Marks a policy.</summary>
    public const string EnvironmentPolicyAttribute = "EnvAsCode.EnvironmentPolicyAttribute";

    /// <summary>Says that a policy does not hold for the project.</summary>
    public const string EnvironmentPolicyOptOutAttribute = "EnvAsCode.EnvironmentPolicyOptOutAttribute";

    /// <summary>Carries a policy to other projects.</summary>
    public const string ExportedPolicyAttribute = "EnvAsCode.Compiled.ExportedPolicyAttribute";

    /// <summary>Carries a value to other projects.</summary>
    public const string ExportedValueAttribute = "EnvAsCode.Compiled.ExportedValueAttribute";

    /// <summary>Says that the generator ran.</summary>
    public const string GeneratedEnvironmentsAttribute = "EnvAsCode.Compiled.GeneratedEnvironmentsAttribute";

    /// <summary>The namespace of the classes that carry artifacts.</summary>
    public const string CarrierNamespace = "EnvAsCode.Generated";
}
