namespace EnvAsCode;

/// <summary>How users are offered a lifecycle configuration.</summary>
public enum LifecycleConfigurationUse
{
    /// <summary>They can choose it, and it is chosen until they choose another.</summary>
    Default,

    /// <summary>They can choose it. Nothing runs until somebody does.</summary>
    Available,

    /// <summary>
    /// It runs at every start, before the one that the user chose, and cannot be left out. JupyterLab and Code Editor only, and not
    /// for a single space (<c>EAC5071</c>).
    /// </summary>
    BuiltIn,
}
