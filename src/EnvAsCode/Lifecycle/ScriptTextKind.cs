namespace EnvAsCode;

/// <summary>Where a part of a <see cref="ScriptText"/> comes from.</summary>
public enum ScriptTextKind
{
    /// <summary>It is known already.</summary>
    Literal,

    /// <summary>A <see cref="ScriptParameter"/>, by its name.</summary>
    Parameter,

    /// <summary>A <see cref="EnvAsCode.StudioValue"/>, by its name.</summary>
    StudioValue,

    /// <summary>A tag of the user profile, by its key; empty where the profile has no such tag.</summary>
    UserProfileTag,
}
