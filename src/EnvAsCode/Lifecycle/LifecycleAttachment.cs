namespace EnvAsCode;

/// <summary>How a lifecycle configuration is attached to a domain, a user profile or a space: which applications run it.</summary>
public enum LifecycleAttachment
{
    /// <summary>
    /// Preselected where a space is made, and users may choose another one or none (<c>DefaultResourceSpec.LifecycleConfigArn</c>, which
    /// also has to be listed in <c>LifecycleConfigArns</c>). A user profile's default hides the domain's.
    /// </summary>
    Default,

    /// <summary>In the list that users choose from, and not run unless it is chosen (<c>LifecycleConfigArns</c>).</summary>
    Available,

    /// <summary>
    /// Run at every start, before what the user chose, and not to be left out (<c>BuiltInLifecycleConfigArn</c>). Only for
    /// <see cref="AppType.JupyterLab"/> and <see cref="AppType.CodeEditor"/>: <c>EAC4011</c>.
    /// </summary>
    BuiltIn,
}
