namespace EnvAsCode;

/// <summary>
/// Where the body of a script lies that is larger than a lifecycle configuration may be: <see cref="S3Delivery"/> or
/// <see cref="ImageDelivery"/>. The lifecycle configuration is then a loader of a few lines.
/// </summary>
public abstract record ScriptDelivery
{
    private protected ScriptDelivery()
    {
    }
}
