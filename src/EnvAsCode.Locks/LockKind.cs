namespace EnvAsCode.Locks;

/// <summary>Whose package it is.</summary>
public enum LockKind
{
    /// <summary>A package of a conda channel.</summary>
    Conda,

    /// <summary>A package of a Python index.</summary>
    Pip,
}
