namespace EnvAsCode.Deployment.Planning;

/// <summary>What a step does to a resource.</summary>
public enum StepAction
{
    /// <summary>Makes a resource that is not there.</summary>
    Create,

    /// <summary>Changes a resource.</summary>
    Update,

    /// <summary>Deletes a resource.</summary>
    Delete,

    /// <summary>Changes nothing and waits.</summary>
    Wait,
}
