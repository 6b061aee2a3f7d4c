namespace EnvAsCode;

/// <summary>What is told of a proxy.</summary>
public enum ProxyTarget
{
    /// <summary>The script itself and shells: <c>http_proxy</c>, <c>https_proxy</c>, <c>no_proxy</c> and the same in upper case.</summary>
    Shell,

    /// <summary>Notebooks, through a start-up file of IPython.</summary>
    IPython,

    /// <summary>pip, in its own configuration.</summary>
    Pip,

    /// <summary>conda, in its own configuration.</summary>
    Conda,

    /// <summary>git, in its own configuration: JupyterLab's git panel reads no other.</summary>
    Git,
}
