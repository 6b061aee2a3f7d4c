namespace EnvAsCode.Resolution.Solving;

/// <summary>How a question is asked about one of its roots.</summary>
internal enum RootMode
{
    /// <summary>As it is stated.</summary>
    Keep,

    /// <summary>Any version will do.</summary>
    Relax,

    /// <summary>As if it were not stated.</summary>
    Omit,
}
