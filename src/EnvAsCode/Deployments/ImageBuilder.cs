namespace EnvAsCode;

/// <summary>What builds the images of a deployment, where it is not the Docker Engine of the machine that publishes.</summary>
public abstract partial record ImageBuilder
{
    private protected ImageBuilder()
    {
    }
}
